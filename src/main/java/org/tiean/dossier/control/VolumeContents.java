package org.tiean.dossier.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentView;
import org.tiean.dossier.entity.CatalogueLine;
import org.tiean.dossier.entity.Volume;
import org.tiean.dossier.entity.VolumeItem;
import org.tiean.dossier.entity.VolumeItem.Fact;
import org.tiean.evidence.boundary.EvidenceList;
import org.tiean.evidence.entity.EvidenceLine;
import org.tiean.execution.boundary.FineAccounts;
import org.tiean.execution.entity.Payment;
import org.tiean.hearing.boundary.Defences;
import org.tiean.hearing.entity.Defence;
import org.tiean.hearing.entity.Form;

/** What goes into a volume, in the order of the catalogue; what is no page becomes a sheet that says what and where it is. */
@ApplicationScoped
public class VolumeContents {

    private static final String PDF = "application/pdf";

    @Inject
    Catalogue catalogue;

    @Inject
    CaseDocuments documents;

    @Inject
    EvidenceList evidence;

    @Inject
    Defences defences;

    @Inject
    FineAccounts accounts;

    /** Numbered anew from 1 within the volume. */
    public List<VolumeItem> of(UUID caseId, Volume volume) {
        Map<UUID, DocumentView> papers = documents.of(caseId).stream().collect(Collectors.toMap(DocumentView::id, Function.identity()));
        Map<UUID, EvidenceLine> pieces = evidence.ofCase(caseId).stream().collect(Collectors.toMap(EvidenceLine::id, Function.identity()));
        Map<UUID, Defence> heard = defences.of(caseId).stream().collect(Collectors.toMap(Defence::id, Function.identity()));
        Map<UUID, Payment> paid = accounts.of(caseId).stream().flatMap(account -> account.payments().stream())
                .collect(Collectors.toMap(Payment::id, Function.identity()));
        List<VolumeItem> items = new ArrayList<>();
        for (CatalogueLine line : catalogue.of(caseId)) {
            DocumentView paper = papers.get(line.id());
            Volume belongs = paper == null ? Volume.MAIN : Volume.of(paper.kind());
            if (belongs == volume) {
                CatalogueLine placed = line.at(items.size() + 1);
                items.add(paper != null ? new VolumeItem(placed, paper.fileDigest() == null ? null : PDF, true, List.of(), "")
                        : item(placed, pieces.get(line.id()), heard.get(line.id()), paid.get(line.id())));
            }
        }
        return items;
    }

    private static VolumeItem item(CatalogueLine line, EvidenceLine piece, Defence defence, Payment payment) {
        if (piece != null) {
            return new VolumeItem(line, piece.mediaType(), false, facts(piece), "");
        }
        if (defence != null) {
            return new VolumeItem(line, null, false, List.of(new Fact("收到日期", defence.receivedOn().toString()),
                    new Fact("形式", defence.form() == Form.WRITTEN ? "书面" : "口头，已制作笔录")), defence.content());
        }
        return new VolumeItem(line, null, false, payment == null ? List.of() : List.of(new Fact("票据号码", payment.receiptNumber()),
                new Fact("缴款日期", payment.paidOn().toString()), new Fact("金额", payment.amount().display())), "");
    }

    private static List<Fact> facts(EvidenceLine piece) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("证据种类", piece.kind().chinese()));
        facts.add(new Fact("证明内容", piece.proves()));
        if (piece.hasFile()) {
            facts.add(new Fact("文件类型", piece.mediaType()));
            facts.add(new Fact("文件大小", piece.size() + " 字节"));
            facts.add(new Fact("SHA-256", piece.sha256()));
            facts.add(new Fact("存放", "原文件随证据包提供，以上述校验值核对"));
        } else {
            facts.add(new Fact("存放", "实物证据，没有电子文件"));
        }
        return facts;
    }
}
