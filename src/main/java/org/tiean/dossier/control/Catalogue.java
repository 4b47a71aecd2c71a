package org.tiean.dossier.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.DocumentKind;
import org.tiean.dossier.entity.CatalogueGroup;
import org.tiean.dossier.entity.CatalogueLine;
import org.tiean.evidence.boundary.EvidenceList;
import org.tiean.execution.boundary.FineAccounts;
import org.tiean.hearing.boundary.Defences;
import org.tiean.kernel.entity.Zones;

/** What is in the file of a case, in the order of the procedure rules (卷内目录; 住建部令第55号; rulebook B10.3). */
@ApplicationScoped
public class Catalogue {

    @Inject
    CaseDocuments documents;

    @Inject
    EvidenceList evidence;

    @Inject
    Defences defences;

    @Inject
    FineAccounts accounts;

    /** Every line, numbered through; inside a group by date. */
    public List<CatalogueLine> of(UUID caseId) {
        List<CatalogueLine> lines = new ArrayList<>();
        documents.of(caseId).stream()
                .filter(view -> !EnumSet.of(CaseDocument.State.DRAFT, CaseDocument.State.VOID).contains(view.state()))
                .forEach(view -> lines.add(new CatalogueLine(0, group(view.kind()), view.kind().title(), view.number(),
                        Zones.dayOf(view.createdAt()), view.fileDigest(), view.id())));
        evidence.ofCase(caseId).forEach(piece -> lines.add(new CatalogueLine(0, CatalogueGroup.EVIDENCE, piece.name(),
                String.valueOf(piece.number()), Zones.dayOf(piece.collectedAt()), piece.sha256(), piece.id())));
        defences.of(caseId).forEach(defence -> lines.add(line(CatalogueGroup.DEFENCE, "陈述申辩意见", null,
                defence.receivedOn(), defence.id())));
        accounts.of(caseId).forEach(account -> account.payments().forEach(payment -> lines.add(
                line(CatalogueGroup.EXECUTION, "罚款缴款票据", payment.receiptNumber(), payment.paidOn(), payment.id()))));
        accounts.of(caseId).forEach(account -> account.refunds().forEach(refund -> lines.add(
                line(CatalogueGroup.EXECUTION, "罚款退付凭证", refund.reference(), refund.paidOn(), refund.id()))));
        return ordered(lines);
    }

    private static CatalogueLine line(CatalogueGroup group, String title, String number, LocalDate date, UUID id) {
        return new CatalogueLine(0, group, title, number, date, null, id);
    }

    static List<CatalogueLine> ordered(List<CatalogueLine> lines) {
        List<CatalogueLine> sorted = lines.stream().sorted(Comparator.comparing(CatalogueLine::group)
                .thenComparing(CatalogueLine::date).thenComparing(CatalogueLine::title)).toList();
        List<CatalogueLine> numbered = new ArrayList<>();
        for (CatalogueLine line : sorted) {
            numbered.add(line.at(numbered.size() + 1));
        }
        return numbered;
    }

    /** Where a document of a kind belongs. */
    static CatalogueGroup group(DocumentKind kind) {
        return switch (kind) {
            case CLUE_REGISTRATION, CLUE_VERIFICATION_REPORT, VERIFICATION_EXTENSION, FILING_APPROVAL, NO_FILING_APPROVAL,
                    TRANSFER_RECEIPT -> CatalogueGroup.SOURCE;
            case INVESTIGATION_REPORT, CORRECTION_ORDER, PRESERVATION_NOTICE, PRESERVATION_DISPOSAL, PRESERVATION_LAPSE, SEIZURE_DECISION,
                    SEIZURE_EXTENSION, SEIZURE_LIFTING, GOODS_TRANSFER_NOTICE, TESTING_NOTICE, TEST_RESULT_NOTICE,
                    QUESTIONING_NOTICE, MATERIAL_NOTICE, SAMPLING_NOTICE, SAMPLE_DISPOSAL, PENALTY_NOTICE, DECISION_APPROVAL, PENALTY_DECISION,
                    DECISION_CORRECTION, DECISION_CHANGE, DECISION_REVOCATION, SUMMARY_DECISION, NO_PENALTY_DECISION, TERMINATION_APPROVAL, CREDIT_REPAIR_NOTICE, SERVICE_RECEIPT, SERVICE_ADDRESS_CONFIRMATION,
                    SERVICE_ANNOUNCEMENT -> CatalogueGroup.PENALTY;
            case QUESTIONING_RECORD, SITE_INSPECTION_RECORD, REINSPECTION_RECORD, PRESERVATION_LIST, SEIZURE_LIST, SEIZURE_RECORD, RETURN_LIST,
                    SAMPLING_LIST, EXTRACTION_SLIP, DATA_EXTRACTION_RECORD, TESTING_COMMISSION, ASSISTANCE_LETTER -> CatalogueGroup.EVIDENCE;
            case DEFENCE_MINUTES -> CatalogueGroup.DEFENCE;
            case HEARING_REQUEST_RECORD, HEARING_ACCEPTANCE, HEARING_REFUSAL, HEARING_NOTICE, HEARING_RECORD, HEARING_REPORT -> CatalogueGroup.HEARING;
            case DEFENCE_REEXAMINATION, LEGAL_REVIEW_OPINION, COLLECTIVE_DISCUSSION_RECORD -> CatalogueGroup.REVIEW;
            case PAYMENT_NOTICE, PAYMENT_CONFIRMATION, DEFERRAL_APPLICATION, DEFERRAL_APPROVAL, DEFERRAL_NOTICE, DEMAND, DEMAND_EXAMINATION,
                    COURT_APPLICATION, EXECUTION_END, REFUND_NOTICE, DUTY_DEMAND, SUBSTITUTE_DEMAND, DUTY_EXAMINATION, COERCION_DECISION, AUCTION_DECISION,
                    SUBSTITUTE_DECISION, IMMEDIATE_NOTICE, COERCION_RECORD, COSTS_NOTICE, DEMOLITION_ANNOUNCEMENT, GOODS_LIST,
                    EXECUTION_AGREEMENT, EXECUTION_SUSPENSION, EXECUTION_RESUMPTION, EXECUTION_RESTORATION, COERCION_END, GOODS_DISPOSAL_APPROVAL,
                    GOODS_DISPOSAL_LIST, GOODS_DISPOSAL_RECORD -> CatalogueGroup.EXECUTION;
            case RECUSAL_REQUEST, RECUSAL_DECISION, CLOSING_APPROVAL, CREDIT_REPAIR_ANSWER, PUBLICATION_APPROVAL, WITHDRAWAL_APPROVAL, PUBLIC_TEXT, SUSPENSION_APPROVAL,
                    EXTENSION_APPROVAL, PRESERVATION_APPROVAL, SEIZURE_APPROVAL, JURISDICTION_CONSULTATION, DESIGNATION_REQUEST, TRANSFER_LETTER,
                    TRANSFER_APPROVAL, TRANSFER_REPLY, CRIME_LETTER, CRIME_REPORT, CRIME_MATERIALS, CRIME_APPROVAL, CRIME_COPY,
                    RECONSIDERATION_REQUEST, SUPERVISION_PROPOSAL, GOODS_HANDOVER, POWER_LIST, YEARLY_REPORT, DOSSIER_VOLUME,
                    REVIEW_APPLICATION, REVIEW_RECEIPT, REVIEW_FORWARDING, REVIEW_REPLY, SUIT_ANSWER ->
                    CatalogueGroup.OTHER;
        };
    }
}
