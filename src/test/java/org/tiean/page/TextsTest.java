package org.tiean.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.PartyKind;
import org.tiean.casefile.entity.Procedure;
import org.tiean.casefile.entity.Stage;
import org.tiean.discretion.entity.FactorKind;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.ServiceMethod;
import org.tiean.evidence.entity.EvidenceKind;
import org.tiean.review.entity.ReviewOpinion;
import org.tiean.review.entity.ReviewPoint;

/** Nobody ever reads a key instead of a text, in either language. */
class TextsTest {

    private static final Path TEXTS = Path.of("src/main/resources/org/tiean");
    private static final Pattern LITERAL = Pattern.compile("m\\.t\\('([a-z][\\w.-]*[\\w])'[,)]");
    private static final Pattern SHAPE = Pattern.compile("<(?:userTask|intermediateCatchEvent|startEvent|endEvent)[^>]*? id=\"([^\"]+)\"");

    @Test
    void everyTextStandsInBothLanguages() throws IOException {
        assertEquals(keys("zh_CN"), keys("en"));
    }

    @Test
    void everyConstantShownHasAText() throws IOException {
        Set<String> wanted = new TreeSet<>();
        Stream.of(ActKind.values()).forEach(act -> wanted.add("act." + act.key()));
        Stream.of(Stage.values()).forEach(stage -> wanted.add("page.stage." + stage));
        Stream.of(Procedure.values()).forEach(procedure -> wanted.add("page.procedure." + procedure));
        Stream.of(PartyKind.values()).forEach(kind -> wanted.add("page.partykind." + kind));
        Stream.of(ServiceMethod.values()).forEach(method -> wanted.add("page.servicemethod." + method));
        Stream.of(CaseDocument.State.values()).forEach(state -> wanted.add("page.documentstate." + state));
        wanted.removeAll(keys("zh_CN"));
        assertEquals(Set.of(), wanted);
    }

    @Test
    void everyShapeOfTheProcessesHasAText() throws IOException {
        Set<String> wanted = new TreeSet<>();
        for (Path file : files(Path.of("bpmn"), ".bpmn")) {
            Matcher shape = SHAPE.matcher(Files.readString(file));
            while (shape.find()) {
                wanted.add("step." + shape.group(1));
            }
        }
        wanted.removeAll(keys("zh_CN"));
        assertEquals(Set.of(), wanted);
    }

    @Test
    void everyTextAPageNamesExists() throws IOException {
        Set<String> wanted = new TreeSet<>();
        for (Path file : files(Path.of("src/main/webapp"), ".xhtml")) {
            Matcher literal = LITERAL.matcher(Files.readString(file));
            while (literal.find()) {
                wanted.add(literal.group(1));
            }
        }
        wanted.removeAll(keys("zh_CN"));
        assertEquals(Set.of(), wanted);
    }

    /** Of what documents print in Chinese, an English page has a translation. */
    @Test
    void everyOfficialWordHasEnglish() throws IOException {
        Set<String> wanted = new TreeSet<>();
        Stream.of(DocumentKind.values()).forEach(kind -> wanted.add("document." + kind));
        Stream.of(ReviewOpinion.values()).forEach(opinion -> wanted.add("review.opinion." + opinion));
        Stream.of(EvidenceKind.values()).forEach(kind -> wanted.add("evidence." + kind));
        Stream.of(FactorKind.values()).forEach(kind -> wanted.add("factor." + kind));
        for (ReviewPoint point : ReviewPoint.values()) {
            wanted.addAll(Set.of("review.question." + point, "review.passed." + point, "review.failed." + point));
        }
        wanted.removeAll(keysOf("official_en.properties"));
        assertEquals(Set.of(), wanted);
    }

    private static Set<String> keys(String language) throws IOException {
        return keysOf("messages_" + language + ".properties");
    }

    private static Set<String> keysOf(String bundle) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path file : files(TEXTS, bundle)) {
            Properties texts = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                texts.load(reader);
            }
            keys.addAll(texts.stringPropertyNames());
        }
        return keys;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(path -> path.toString().endsWith(ending)).toList();
        }
    }
}
