package org.tiean.ledger.control;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.tiean.ledger.entity.Flaw;
import org.tiean.ledger.entity.KnownHead;
import org.tiean.ledger.entity.Verification;

/** What checks a chain must run without this system: in the hands of a court it is a small program of its own. */
class VerifierStandsAloneTest {

    private static final Class<?>[] VERIFIER =
            {ChainVerifier.class, Header.class, KnownHead.class, Flaw.class, Verification.class};

    @Test
    void theCommandLineVerifierNeedsJavaOnlyAndSharesNothing() {
        classes().that().resideInAPackage("org.tiean.ledger.verifier..")
                .should().onlyDependOnClassesThat(resideInAnyPackage("java..", "org.tiean.ledger.verifier.."))
                .check(new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.tiean.ledger.verifier"));
    }

    @Test
    void nothingOfTheHouseUsesTheVerifierThatChecksIt() {
        noClasses().that().resideOutsideOfPackage("org.tiean.ledger.verifier..").should().dependOnClassesThat()
                .resideInAPackage("org.tiean.ledger.verifier..")
                .check(new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.tiean"));
    }

    @Test
    void needsJavaAndTheCanonicaliserOnly() {
        classes().should().onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "org.erdtman.jcs..").or(belongToAnyOf(VERIFIER))
                                .or(belongToAnyOf(Flaw[].class)))
                .check(new ClassFileImporter().importClasses(VERIFIER));
    }
}
