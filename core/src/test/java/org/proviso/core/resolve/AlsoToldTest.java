package org.proviso.core.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.Claim;
import org.proviso.core.register.Entry;
import org.proviso.core.register.Filing;
import org.proviso.core.register.RecordedAt;
import org.proviso.core.register.Register;
import org.proviso.core.register.course.AlsoTold;
import org.proviso.core.register.wire.MemoryEventLog;

/** What a matter's documents tell of entries of other matters. */
class AlsoToldTest {
    private static Claim clause(String document) {
        return Claims.claim(document, 0, "commitment/sought")
                .by("Ruritania")
                .to("Comptroller of Customs")
                .object("amend the foghorn tables of Strelsau within ten days")
                .words("the Comptroller shall amend the foghorn tables of Strelsau within ten days")
                .build();
    }

    private static Claim tariff(String document, String goods) {
        return Claims.claim(document, 300, "measure/ordered")
                .by("Ruritania")
                .object("tariffs on " + goods)
                .words("the King puts tariffs on " + goods + " from everywhere")
                .build();
    }

    @Test
    void aClauseOfTwoMattersIsToldInBothAndStandsInOne() {
        Filed filed = new Filed();
        Claim steel = tariff("one", "steel");
        Claim copper = tariff("two", "copper");
        Claim first = clause("one");
        Claim second = clause("two");
        filed.take(Claims.submission("one", Optional.empty(), List.of(first, steel)));
        filed.take(Claims.submission("two", Optional.empty(), List.of(second, copper)));
        assertThat(filed.entry(second)).isEqualTo(filed.entry(first));
        assertThat(filed.matter(copper)).isNotEqualTo(filed.matter(steel));

        MemoryEventLog log = new MemoryEventLog();
        log.append(filed.log, new RecordedAt(Instant.parse("2026-01-01T00:00:00Z")));
        Register register = Register.of(log);
        Entry shared = register.entry(filed.entry(first)).orElseThrow();
        boolean isOfSteel = shared.matter().equals(filed.matter(steel));
        List<Entry> also = AlsoTold.of(register, filed.matter(isOfSteel ? copper : steel));

        assertThat(also).extracting(Entry::id).containsExactly(shared.id());
        assertThat(also.getFirst().matter()).isEqualTo(shared.matter());
        assertThat(also.getFirst().filings()).extracting(Filing::id).containsExactly((isOfSteel ? second : first).id());
        assertThat(AlsoTold.of(register, shared.matter())).isEmpty();
    }
}
