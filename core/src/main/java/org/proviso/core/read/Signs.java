package org.proviso.core.read;

/**
 * Hears the signs that speak for or against something. A sign is a property with its value, or two or three of these together:
 * {@code kind=country}, {@code kind=country; lane=measure}.
 */
interface Signs {
    void sign(String name, String value);

    void sign(String name, String value, String name2, String value2);

    void sign(String name, String value, String name2, String value2, String name3, String value3);

    /** One that is there or not. */
    default void sign(String name) {
        sign(name, "yes");
    }
}
