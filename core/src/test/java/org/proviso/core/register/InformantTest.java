package org.proviso.core.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proviso.core.model.ActorId;
import org.proviso.core.model.Party;

final class InformantTest {
    @ParameterizedTest
    @CsvSource({
        "senior State Department official,'',ANONYMOUS,1 anonymous official",
        "Officials,'',ANONYMOUS,several anonymous officials",
        "two people familiar with the talks,'',ANONYMOUS,2 anonymous people",
        "witnesses,'',ANONYMOUS,several anonymous witnesses",
        "new report,'',DOCUMENT,1 report",
        "administration,'',AGENCY,1 administration",
        "State Department,body:us-state-department,AGENCY,1 State Department",
        "Norland,country:XN,AGENCY,1 Norland",
        "Reuters,outlet:reuters,OUTLET,1 Reuters",
        "Ana Holm,person:ana-holm,NAMED,1 Ana Holm",
        "Ana Holm,'',NAMED,1 Ana Holm",
        "Ferry Watch,org:ferry-watch,BODY,1 Ferry Watch",
        "critics,'',OTHERS,several critics"
    })
    void aSpeakerIsToldByItsIdOrByTheNounThatDescribesIt(String name, String id, Informant.Kind kind, String label) {
        Informant informant =
                Informant.of(new Party(name, id.isEmpty() ? Optional.empty() : Optional.of(new ActorId(id))));

        assertThat(informant.kind()).isEqualTo(kind);
        assertThat(informant.label()).isEqualTo(label);
    }
}
