package org.tiean.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;

/** The house as the design draws it: arrows between rooms only point up the list. */
@AnalyzeClasses(packages = "org.tiean", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final List<String> ROOMS = List.of("kernel", "identity", "seal", "ledger", "settings", "statute",
            "calendar", "authority", "discretion", "casefile", "workflow", "notification", "document", "evidence",
            "intake", "investigation", "coercion", "hearing", "review", "decision", "execution", "remedy", "transfer", "dossier",
            "disclosure", "party", "supervision", "exchange");

    @ArchTest
    static void arrowsOnlyPointUp(JavaClasses all) {
        for (int room = 0; room < ROOMS.size() - 1; room++) {
            String[] below = ROOMS.subList(room + 1, ROOMS.size()).stream()
                    .map(name -> "org.tiean." + name + "..").toArray(String[]::new);
            noClasses().that().resideInAPackage("org.tiean." + ROOMS.get(room) + "..")
                    .should().dependOnClassesThat().resideInAnyPackage(below)
                    .because("a component may use only those above it in the design")
                    .allowEmptyShould(true)
                    .check(all);
        }
    }

    @ArchTest
    static void everyRoomIsKnown(JavaClasses all) {
        classes().should().resideInAnyPackage(ROOMS.stream().map(name -> "org.tiean." + name + "..").toArray(String[]::new))
                .because("a new room is first drawn in the design")
                .check(all);
    }

    @ArchTest
    static void oneClock(JavaClasses all) {
        noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now")
                .orShould().callMethod(LocalDateTime.class, "now").orShould().callMethod(OffsetDateTime.class, "now")
                .orShould().callMethod(ZonedDateTime.class, "now").orShould().callConstructor(Date.class)
                .orShould().callMethod(System.class, "currentTimeMillis")
                .because("time is asked of the injected clock")
                .check(all);
    }

    @ArchTest
    static void entitiesHaveNoSetters(JavaClasses all) {
        noMethods().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class)
                .should().haveNameMatching("set[A-Z].*")
                .because("an entity guards its own state")
                .check(all);
    }

    /** Outside transactions all tasks and requests of one origin share what they read with, and the first that ends closes it for the others. */
    @ArchTest
    static void allReadingStandsInTransactions(JavaClasses all) {
        noClasses().should().beAnnotatedWith(transactional(TxType.SUPPORTS)).check(all);
        noClasses().should().beAnnotatedWith(transactional(TxType.NOT_SUPPORTED)).check(all);
        noMethods().should().beAnnotatedWith(transactional(TxType.NOT_SUPPORTED)).check(all);
    }

    private static DescribedPredicate<JavaAnnotation<?>> transactional(TxType type) {
        return DescribedPredicate.describe("@Transactional(" + type + ")", one ->
                one.getRawType().isEquivalentTo(Transactional.class) && one.as(Transactional.class).value() == type);
    }
}
