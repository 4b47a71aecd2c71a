package org.tiean.disclosure.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.tiean.disclosure.control.PublicationPolicy.Sum;
import org.tiean.disclosure.entity.Gravity;
import org.tiean.disclosure.entity.PublishedKind;
import org.tiean.kernel.entity.Refusal;

/** What is published of whom and where (rulebook F1.9, H3). */
class PublicationPolicyTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/disclosure/publication-policy.csv", numLinesToSkip = 1)
    void suggestion(String name, Procedure procedure, PartyKind party, String minor, String kinds, String persons,
                    String summary, Sum sum, String publish, String forbidden, String portal, String credit, String twofold,
                    Gravity gravity) {
        var answer = PublicationPolicy.answer(new PublicationPolicy.Question(procedure, party,
                "unknown".equals(minor) ? Optional.empty() : Optional.of("yes".equals(minor)),
                Arrays.asList(kinds.split(";")), "masked".equals(persons), "yes".equals(summary), sum));
        assertEquals("yes".equals(publish), answer.publish());
        assertEquals("yes".equals(forbidden), answer.forbidden());
        assertEquals(new Channels("yes".equals(portal), "yes".equals(credit), "yes".equals(twofold)), answer.channels());
        assertEquals(gravity, answer.gravity());
        assertFalse(answer.reason().isBlank());
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/disclosure/publication-others.csv", numLinesToSkip = 1)
    void otherDecisions(String name, PublishedKind kind, PartyKind party, String minor, String health, String persons, String shown,
                        String publish, String forbidden, String reason) {
        var answer = PublicationPolicy.answer(new PublicationPolicy.Other(kind, party,
                "unknown".equals(minor) ? Optional.empty() : Optional.of("yes".equals(minor)), "masked".equals(persons),
                "yes".equals(shown), "yes".equals(health)));
        assertEquals("yes".equals(publish), answer.publish());
        assertEquals("yes".equals(forbidden), answer.forbidden());
        assertEquals(answer.publish() ? new Channels(true, false, false) : Channels.NONE, answer.channels(), "no credit site");
        assertNull(answer.gravity(), "only penalties have a class of dishonesty");
        assertTrue(answer.reason().contains(reason), answer.reason());
    }

    @Test
    void onlyPenaltiesGoToCreditSites() {
        UUID decision = UUID.randomUUID();
        var own = new DecidePublication.Line(decision, true, "理由", new Channels(true, false, false), null, null);
        own.requireFits(PublishedKind.MEASURE);
        assertThrows(Refusal.class, () -> own.requireFits(PublishedKind.PENALTY), "a penalty has a class");
        var credit = new DecidePublication.Line(decision, true, "理由", new Channels(true, true, false), null, null);
        assertThrows(Refusal.class, () -> credit.requireFits(PublishedKind.MEASURE));
        var graded = new DecidePublication.Line(decision, true, "理由", new Channels(true, false, false), Gravity.MINOR, null);
        assertThrows(Refusal.class, () -> graded.requireFits(PublishedKind.EXECUTION));
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
