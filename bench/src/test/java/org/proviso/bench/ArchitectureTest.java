package org.proviso.bench;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms and doors of ARCHITECTURE.md, and the habits of the house that a compiler does not see. */
class ArchitectureTest {
    private static final String HOUSE = "org.proviso.";
    private static final int PUBLIC_TYPES_PER_PACKAGE = 20;

    /** Each room with the rooms that it may use; its own packages always, every other room never. */
    private static final Map<String, Set<String>> DOORS = Map.ofEntries(
            Map.entry("core.model", Set.of()),
            Map.entry("core.tables", Set.of()),
            Map.entry("core.text", Set.of("core.model", "core.tables")),
            Map.entry("core.read", Set.of("core.model", "core.tables", "core.text")),
            Map.entry("core.copies", Set.of("core.model", "core.tables", "core.text")),
            Map.entry("core.register", Set.of("core.model", "core.tables")),
            Map.entry("core.resolve", Set.of("core.model", "core.tables", "core.text", "core.register")),
            Map.entry(
                    "core.pipeline",
                    Set.of(
                            "core.model",
                            "core.tables",
                            "core.text",
                            "core.read",
                            "core.copies",
                            "core.register",
                            "core.resolve")),
            Map.entry("sources", Set.of("core.model", "core.tables", "core.text")),
            Map.entry("store", Set.of("core")),
            Map.entry("cli", Set.of("core", "sources", "store")),
            Map.entry("bench", Set.of("core", "sources", "store", "cli")));

    private static final JavaClasses CLASSES =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("org.proviso");

    static List<String> rooms() {
        return DOORS.keySet().stream().sorted().toList();
    }

    /** Without this, a broken import would let every other rule pass on nothing. */
    @ParameterizedTest
    @MethodSource("rooms")
    void everyRoomWasImported(String room) {
        assertThat(CLASSES.stream().filter(type -> isIn(type, room)).toList()).isNotEmpty();
    }

    @Test
    void everyPackageBelongsToARoom() {
        assertThat(CLASSES.stream().filter(type -> roomOf(type).isEmpty()).map(JavaClass::getName))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomUsesOnlyTheDoorsItHas(String room) {
        var doors = DOORS.getOrDefault(room, Set.of());
        var forbidden = CLASSES.stream()
                .filter(type -> isIn(type, room))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> use.getTargetClass().getPackageName().startsWith(HOUSE))
                .filter(use -> !isIn(use.getTargetClass(), room))
                .filter(use -> doors.stream().noneMatch(door -> isIn(use.getTargetClass(), door)))
                .map(Object::toString);
        assertThat(forbidden).isEmpty();
    }

    @Test
    void theModelKnowsOnlyTheJdkAndJSpecify() {
        noClasses()
                .that()
                .resideInAPackage("org.proviso.core.model..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("org.proviso.core.model..", "java..", "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.proviso.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theCoreTouchesNoFileNetworkDatabaseOrLog() {
        noClasses()
                .that()
                .resideInAPackage("org.proviso.core..")
                .should()
                .dependOnClassesThat(describe("files, network, database or log", ArchitectureTest::isOutsideWorld))
                .check(CLASSES);
    }

    @Test
    void theCoreReadsNoClockAndNoRandomness() {
        noClasses()
                .that()
                .resideInAPackage("org.proviso.core..")
                .should()
                .callCodeUnitWhere(calls("the clock or randomness", ArchitectureTest::isClockOrRandomness))
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLineUsesStandardOutputAndInput() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.proviso.cli..", "org.proviso.bench..")
                .should()
                .accessFieldWhere(describe(
                        "System.out, System.err or System.in",
                        access -> access.getTargetOwner().isEquivalentTo(System.class)))
                .check(CLASSES);
    }

    @Test
    void theProcessIsEndedInOnePlace() {
        var exits = CLASSES.stream()
                .filter(type -> isIn(type, "core") || isIn(type, "sources") || isIn(type, "store") || isIn(type, "cli"))
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(System.class)
                        && call.getTarget().getName().equals("exit"))
                .map(call -> call.getOrigin().getFullName());
        assertThat(exits).containsExactly("org.proviso.cli.Main.main([Ljava.lang.String;)");
    }

    @Test
    void everyPackageIsNullMarked() {
        var unmarked = packages().stream()
                .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName);
        assertThat(unmarked).isEmpty();
    }

    @Test
    void aPackageHasAtMostTwentyPublicTypes() {
        var crowded = CLASSES.stream()
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        crowded.values().removeIf(types -> types <= PUBLIC_TYPES_PER_PACKAGE);
        assertThat(crowded).isEmpty();
    }

    /** Surefire silently leaves out a class of tests with another ending. */
    @Test
    void aFileWithTestsEndsInTest() throws IOException {
        var root = Path.of(System.getProperty("proviso.root", ".."));
        var tests = new ArrayList<Path>();
        for (var module : List.of("core", "sources", "store", "cli", "bench")) {
            var folder = root.resolve(module).resolve("src/test/java");
            if (Files.isDirectory(folder)) {
                try (var files = Files.walk(folder)) {
                    files.filter(file -> file.toString().endsWith(".java")).forEach(tests::add);
                }
            }
        }
        assertThat(tests).isNotEmpty();
        for (var file : tests) {
            var text = Files.readString(file);
            // a contract of abstract tests is run by the classes that extend it
            if ((text.contains("@Test\n") || text.contains("@ParameterizedTest")) && !isContract(text)) {
                assertThat(file.getFileName().toString()).endsWith("Test.java");
            }
        }
    }

    private static boolean isContract(String source) {
        return source.contains("abstract class ") || source.lines().anyMatch(line -> line.startsWith("interface "));
    }

    private static boolean isIn(JavaClass type, String room) {
        return (type.getPackageName() + ".").startsWith(HOUSE + room + ".");
    }

    private static Optional<String> roomOf(JavaClass type) {
        return DOORS.keySet().stream().filter(room -> isIn(type, room)).max(Comparator.comparingInt(String::length));
    }

    private static Set<JavaPackage> packages() {
        return CLASSES.stream().map(JavaClass::getPackage).collect(Collectors.toSet());
    }

    private static boolean isOutsideWorld(JavaClass type) {
        var name = type.getName();
        var prefixes = List.of(
                "java.nio.file.",
                "java.nio.channels.",
                "java.sql.",
                "javax.sql.",
                "java.util.logging.",
                "org.slf4j.",
                "org.jdbi.",
                "org.sqlite.");
        return prefixes.stream().anyMatch(name::startsWith)
                || name.matches("java\\.io\\.(File|File(In|Out)putStream|File(Reader|Writer)|RandomAccessFile|Console)")
                || (name.startsWith("java.net.") && !name.startsWith("java.net.URI"));
    }

    private static boolean isClockOrRandomness(CodeUnitCallTarget target) {
        var owner = target.getOwner().getName();
        var call = owner + "." + target.getName();
        return (owner.startsWith("java.time.") && target.getName().equals("now"))
                || owner.equals("java.time.Clock")
                || List.of(
                                "java.lang.System.currentTimeMillis",
                                "java.lang.System.nanoTime",
                                "java.lang.Math.random",
                                "java.util.UUID.randomUUID",
                                "java.util.concurrent.ThreadLocalRandom.current")
                        .contains(call)
                || (call.equals("java.util.Random.<init>")
                        && target.getRawParameterTypes().isEmpty());
    }

    private static DescribedPredicate<JavaCall<?>> calls(String description, Predicate<CodeUnitCallTarget> predicate) {
        return describe(description, call -> predicate.test(call.getTarget()));
    }
}
