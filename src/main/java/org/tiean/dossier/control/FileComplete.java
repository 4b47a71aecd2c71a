package org.tiean.dossier.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Procedure;
import org.tiean.casefile.entity.Situation;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.CaseDocument;
import org.tiean.document.entity.DocumentKind;
import org.tiean.document.entity.DocumentView;
import org.tiean.evidence.boundary.EvidenceList;
import org.tiean.kernel.entity.Citation;

/**
 * A file that lacks what every file must have fails its review (一案一卷; rulebook I1 veto 7): filing approval,
 * report, notice, decision, closing, each of them made.
 */
@ApplicationScoped
public class FileComplete implements LegalityRule {

    private static final Set<DocumentKind> ORDINARY = EnumSet.of(DocumentKind.FILING_APPROVAL,
            DocumentKind.INVESTIGATION_REPORT, DocumentKind.PENALTY_NOTICE, DocumentKind.PENALTY_DECISION,
            DocumentKind.CLOSING_APPROVAL);
    private static final Set<DocumentKind> NO_PENALTY = EnumSet.of(DocumentKind.FILING_APPROVAL,
            DocumentKind.INVESTIGATION_REPORT, DocumentKind.NO_PENALTY_DECISION, DocumentKind.CLOSING_APPROVAL);
    private static final Set<DocumentKind> TERMINATED = EnumSet.of(DocumentKind.FILING_APPROVAL,
            DocumentKind.INVESTIGATION_REPORT, DocumentKind.TERMINATION_APPROVAL, DocumentKind.CLOSING_APPROVAL);
    private static final Set<DocumentKind> HANDED_ON = EnumSet.of(DocumentKind.FILING_APPROVAL, DocumentKind.CLOSING_APPROVAL);
    private static final Set<DocumentKind> SUMMARY = EnumSet.of(DocumentKind.SUMMARY_DECISION, DocumentKind.CLOSING_APPROVAL);

    @Inject
    CaseDocuments documents;

    @Inject
    EvidenceList evidence;

    @Override
    public String id() {
        return "file-complete";
    }

    @Override
    public Citation basis() {
        return Citation.of("住房和城乡建设行政处罚程序规定");
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.ARCHIVE, ActKind.MAKE_VOLUME);
    }

    @Override
    public List<Finding> check(Situation situation) {
        List<Finding> findings = missing(situation.caseFile());
        // a volume may be wanted before the case is over; its closing sheet says what is missing
        return situation.act() == ActKind.ARCHIVE ? findings : findings.stream()
                .map(one -> Finding.warn(this, one.key(), one.mend(), one.args().toArray())).toList();
    }

    /** What the file of a case lacks, as an obstacle to its archive. */
    List<Finding> missing(CaseFile caseFile) {
        List<Finding> findings = judge(caseFile.procedure(), documents.of(caseFile.id()));
        if (caseFile.procedure() == Procedure.ORDINARY && evidence.count(caseFile.id()) == 0) {
            findings.add(Finding.block(this, "dossier.rule.no-evidence", "evidence"));
        }
        return findings;
    }

    List<Finding> judge(Procedure procedure, List<DocumentView> views) {
        List<Finding> findings = new ArrayList<>();
        Set<DocumentKind> there = views.stream().filter(view -> view.state() != CaseDocument.State.VOID)
                .map(DocumentView::kind).collect(Collectors.toSet());
        asked(procedure, there).stream().filter(kind -> !there.contains(kind))
                .forEach(kind -> findings.add(Finding.block(this, "dossier.rule.missing", "documents", kind.title())));
        views.stream().filter(view -> view.state() == CaseDocument.State.ORDERED)
                .forEach(view -> findings.add(Finding.block(this, "dossier.rule.in-the-making", "documents", view.kind().title())));
        return findings;
    }

    /** What the way the case took asks for; a case that ended without a penalty, or elsewhere, was told of none. */
    private static Set<DocumentKind> asked(Procedure procedure, Set<DocumentKind> there) {
        if (procedure == Procedure.SUMMARY) {
            return SUMMARY;
        }
        boolean handedOn = !there.contains(DocumentKind.PENALTY_DECISION)
                && (there.contains(DocumentKind.TRANSFER_LETTER) || there.contains(DocumentKind.CRIME_LETTER));
        return handedOn ? HANDED_ON : there.contains(DocumentKind.TERMINATION_APPROVAL) ? TERMINATED
                : there.contains(DocumentKind.NO_PENALTY_DECISION) ? NO_PENALTY : ORDINARY;
    }
}
