package org.tiean.wholecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tiean.document.entity.DocumentKind;
import org.tiean.remedy.entity.RulingKind;

/** What the whole cases cover together; that each ends as told the long run shows. */
class ToldCasesTest {

    private static final Path FOLDER = Path.of("src/test/resources/cases");
    private static final int CASES = 60;

    /** No paper of a case. */
    private static final Set<DocumentKind> OF_NO_CASE = EnumSet.of(DocumentKind.POWER_LIST, DocumentKind.YEARLY_REPORT);

    private static List<ToldCase> told() {
        return ToldCase.in(FOLDER.resolve("told"));
    }

    private static List<ToldCase> all() {
        return Stream.concat(told().stream(), ToldCase.in(FOLDER.resolve("samples")).stream()).toList();
    }

    @Test
    void atLeastSixtyAreToldEachWithItsLawItsClocksItsPapersAndItsRecord() {
        assertTrue(all().size() >= CASES, () -> all().size() + " whole cases are told");
        for (ToldCase one : all()) {
            assertTrue(one.title() != null && one.law() != null, one::id);
            Set<String> held = one.ends().stream().map(ToldEnd::what).collect(Collectors.toSet());
            assertTrue(held.containsAll(Set.of("stage", "open", "document", "acts")), () -> one.id() + " holds only " + held);
        }
    }

    @Test
    void everyKindOfPaperIsMadeInSomeCaseOrListedAsOwed() throws IOException {
        Set<String> made = all().stream().flatMap(one -> one.ends().stream()).filter(end -> end.what().equals("document"))
                .map(end -> DocumentKind.valueOf(end.part(0)).name()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> missing = EnumSet.complementOf(EnumSet.copyOf(OF_NO_CASE)).stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
        missing.removeAll(made);
        if (all().stream().flatMap(one -> one.ends().stream()).anyMatch(end -> end.what().equals("volume"))) {
            missing.remove(DocumentKind.DOSSIER_VOLUME.name());
        }
        Set<String> owed = new TreeSet<>(Files.readAllLines(FOLDER.resolve("kinds-not-made.txt")).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank()).toList());
        assertEquals(owed, missing, "kinds of paper that no whole case is told to make");
    }

    @Test
    void reviewsSuitsAndAppealsEndInEveryDirection() {
        assertEquals(directions(RulingKind::endsReview), ended("record-review-outcome"), "reviews");
        assertEquals(directions(RulingKind::endsFirstInstance), ended("record-judgment"), "first instances");
        assertTrue(ended("record-final-judgment").containsAll(Set.of("APPEAL_DISMISSED", "REVOKED")), "second instances");
    }

    /** 责令履行 answers an organ that did nothing, and 不予受理 reaches us before any procedure began here. */
    private static Set<String> directions(Function<RulingKind, Boolean> ends) {
        return Stream.of(RulingKind.values()).filter(kind -> ends.apply(kind) && kind != RulingKind.ORDERED && kind != RulingKind.NOT_ACCEPTED)
                .map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> ended(String act) {
        return told().stream().flatMap(one -> one.steps().stream()).filter(step -> step.act().equals(act) && step.refused().isEmpty())
                .map(step -> step.with().split(" ")[0]).collect(Collectors.toCollection(TreeSet::new));
    }
}
