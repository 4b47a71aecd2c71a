package org.tiean.disclosure.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tiean.casefile.entity.PartyKind;
import org.tiean.casefile.entity.Procedure;
import org.tiean.disclosure.entity.Channels;
import org.tiean.disclosure.entity.DecidePublication;
import org.tiean.disclosure.entity.Gravity;
import org.tiean.kernel.entity.Refusal;

/** What is published of whom and where (rulebook F1.9, H3). */
class PublicationPolicyTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/disclosure/publication-policy.csv", numLinesToSkip = 1)
    void suggestion(String name, Procedure procedure, PartyKind party, String minor, String kinds, String persons,
                    String summary, String publish, String forbidden, String portal, String credit, String twofold,
                    Gravity gravity) {
        var answer = PublicationPolicy.answer(new PublicationPolicy.Question(procedure, party,
                "unknown".equals(minor) ? Optional.empty() : Optional.of("yes".equals(minor)),
                Arrays.asList(kinds.split(";")), "masked".equals(persons), "yes".equals(summary)));
        assertEquals("yes".equals(publish), answer.publish());
        assertEquals("yes".equals(forbidden), answer.forbidden());
        assertEquals(new Channels("yes".equals(portal), "yes".equals(credit), "yes".equals(twofold)), answer.channels());
        assertEquals(gravity, answer.gravity());
        assertFalse(answer.reason().isBlank());
    }

    @Test
    void whatIsPublishedGoesSomewhereAndWhatIsNotGoesNowhere() {
        UUID decision = UUID.randomUUID();
        assertThrows(Refusal.class, () -> new DecidePublication.Line(decision, true, "理由", Channels.NONE, Gravity.GENERAL, null));
        assertThrows(Refusal.class, () -> new DecidePublication.Line(decision, false, "理由", new Channels(true, false, false), Gravity.GENERAL, null));
        assertThrows(Refusal.class, () -> new DecidePublication.Line(decision, false, " ", Channels.NONE, Gravity.GENERAL, null));
        var line = new DecidePublication.Line(decision, false, "理由", Channels.NONE, Gravity.GENERAL, null);
        assertThrows(Refusal.class, () -> new DecidePublication(List.of(line, line)));
    }
}
