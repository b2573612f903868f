package org.proviso.core.read;

import org.proviso.core.model.Modality;

/**
 * One row of {@code governors.tsv}: a word that governs a verb and colours its modality.
 *
 * @param afterBe it must stand behind a form of be ("is set to")
 * @param objectControl the governed verb's subject is the governor's object, not its subject
 */
record Governor(Modality modality, boolean afterBe, boolean objectControl) {}
