package org.tiean.dossier.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.Procedure;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentView;
import org.tiean.dossier.entity.CatalogueGroup;
import org.tiean.dossier.entity.CatalogueLine;
import org.tiean.dossier.entity.ClosingGround;
import org.tiean.kernel.entity.Money;

/** When a case may be closed and archived (rulebook B10.2, B10.3, I1, I2). */
class ClosingRulesTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/dossier/closing-grounds.csv", numLinesToSkip = 1)
    void ground(String name, LocalDate servedOn, BigDecimal owed, String forbidden) {
        List<Finding> findings = new ClosingGroundHolds().judge(List.of(
                new ClosingGroundHolds.Standing("样综执罚决字〔2026〕37号", servedOn, Money.ofYuan(owed))));
        assertEquals(forbidden == null ? List.of() : List.of(forbidden), findings.stream().map(Finding::key).toList());
    }

    @Test
    void whatIsSealedAndNotServedLacksItsProof() {
        ServiceProved rule = new ServiceProved();
        assertEquals(1, rule.judge(List.of(view(DocumentKind.PENALTY_NOTICE, CaseDocument.State.SEALED),
                view(DocumentKind.PENALTY_DECISION, CaseDocument.State.SERVED),
                view(DocumentKind.PENALTY_NOTICE, CaseDocument.State.SUPERSEDED),
                view(DocumentKind.PAYMENT_NOTICE, CaseDocument.State.SEALED),
                view(DocumentKind.INVESTIGATION_REPORT, CaseDocument.State.SEALED))).size());
    }

    @Test
    void aFileWithoutItsNoticeIsNoFile() {
        FileComplete rule = new FileComplete();
        List<DocumentView> whole = Arrays.asList(view(DocumentKind.FILING_APPROVAL, CaseDocument.State.SEALED),
                view(DocumentKind.INVESTIGATION_REPORT, CaseDocument.State.SEALED),
                view(DocumentKind.PENALTY_NOTICE, CaseDocument.State.SERVED),
                view(DocumentKind.PENALTY_DECISION, CaseDocument.State.SERVED),
                view(DocumentKind.CLOSING_APPROVAL, CaseDocument.State.SEALED));
        assertTrue(rule.judge(Procedure.ORDINARY, whole).isEmpty());
        whole.set(2, view(DocumentKind.PENALTY_NOTICE, CaseDocument.State.VOID));
        assertEquals(List.of("dossier.rule.missing"), keys(rule.judge(Procedure.ORDINARY, whole)));
        whole.set(2, view(DocumentKind.PENALTY_NOTICE, CaseDocument.State.ORDERED));
        assertEquals(List.of("dossier.rule.in-the-making"), keys(rule.judge(Procedure.ORDINARY, whole)));
        assertEquals(List.of("dossier.rule.missing"), keys(rule.judge(Procedure.SUMMARY,
                List.of(view(DocumentKind.CLOSING_APPROVAL, CaseDocument.State.SEALED)))));
    }

    @Test
    void theCatalogueFollowsTheEightGroupsAndInsideThemTheDays() {
        List<CatalogueLine> lines = Catalogue.ordered(List.of(
                line(CatalogueGroup.EXECUTION, "缴款票据", "2026-12-01"), line(CatalogueGroup.SOURCE, "立案审批表", "2026-10-12"),
                line(CatalogueGroup.EVIDENCE, "照片二", "2026-10-13"), line(CatalogueGroup.EVIDENCE, "照片一", "2026-10-11"),
                line(CatalogueGroup.PENALTY, "行政处罚决定书", "2026-11-21")));
        assertEquals(List.of("立案审批表", "行政处罚决定书", "照片一", "照片二", "缴款票据"),
                lines.stream().map(CatalogueLine::title).toList());
        assertEquals(List.of(1, 2, 3, 4, 5), lines.stream().map(CatalogueLine::position).toList());
    }

    private static List<String> keys(List<Finding> findings) {
        return findings.stream().map(Finding::key).toList();
    }

    private static CatalogueLine line(CatalogueGroup group, String title, String day) {
        return new CatalogueLine(0, group, title, null, LocalDate.parse(day), null, UUID.randomUUID());
    }

    private static DocumentView view(DocumentKind kind, CaseDocument.State state) {
        return new DocumentView(UUID.randomUUID(), null, kind, "1号", state, "a".repeat(64), Instant.EPOCH, null);
    }
}
