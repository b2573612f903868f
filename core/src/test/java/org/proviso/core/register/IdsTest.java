package org.proviso.core.register;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.proviso.core.model.ClaimId;
import org.proviso.core.model.DocumentId;

class IdsTest {
    @Test
    void anIdIsItsLowerCaseDigitsAndNothingElse() {
        String digits = "0123456789abcdef";
        assertThatCode(() -> {
                    new ClaimId(digits);
                    new DocumentId(digits.repeat(4));
                    new EntryId(digits.substring(4));
                    new MatterId("m-" + digits.substring(6));
                })
                .doesNotThrowAnyException();
        for (String wrong : List.of("g", "F", "\u0660", "/", ":", "`", "")) {
            String tail = digits.substring(1) + wrong;
            assertThatThrownBy(() -> new ClaimId(tail)).hasMessageContaining(tail);
            assertThatThrownBy(() -> new DocumentId(digits.repeat(3) + tail)).hasMessageContaining(tail);
            assertThatThrownBy(() -> new EntryId(tail.substring(4))).hasMessageContaining("not an entry id");
            assertThatThrownBy(() -> new MatterId("m-" + tail.substring(6))).hasMessageContaining("not a matter id");
        }
        assertThatThrownBy(() -> new MatterId("n-" + digits.substring(6))).hasMessageContaining("not a matter id");
        assertThatThrownBy(() -> new ClaimId(digits + "0")).hasMessageContaining("not a claim id");
    }
}
