package org.tiean.evidence.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.tiean.casefile.boundary.CasePage;
import org.tiean.casefile.entity.ActKind;
import org.tiean.evidence.control.StoreCheck;
import org.tiean.evidence.entity.CopyLine;
import org.tiean.evidence.entity.DisagreementLine;
import org.tiean.evidence.entity.DisplayCopy;
import org.tiean.evidence.entity.EvidenceLine;
import org.tiean.evidence.entity.FileTrace;
import org.tiean.ledger.entity.EntryView;

/** The list of evidence (证据目录) on the case page, with its files for those who may open them. */
@Named
@RequestScoped
public class EvidenceTab {

    private static final long KILO = 1024;

    @Inject
    CasePage casePage;

    @Inject
    EvidenceFiles files;

    @Inject
    StoreCheck check;

    @Inject
    EvidenceTraces traces;

    @Inject
    EvidenceCopies copies;

    private List<EvidenceLine> rows;
    private List<String> broken;
    private Map<String, FileTrace> told;
    private List<DisagreementLine> differs;
    private List<CopyLine> copied;

    public List<EvidenceLine> getRows() {
        if (rows == null) {
            rows = files.list(casePage.getId());
        }
        return rows;
    }

    /** The piece of evidence an entry of the record takes into the case, as a list of one; empty for any other entry. */
    public List<EvidenceLine> collectedBy(EntryView entry) {
        return entry.act().equals(ActKind.COLLECT_EVIDENCE.key()) && entry.payload() != null
                ? getRows().stream().filter(row -> entry.payload().contains(row.id().toString())).toList() : List.of();
    }

    /** Whether the running check found the file missing or changed. */
    public boolean broken(EvidenceLine row) {
        if (broken == null) {
            broken = check.broken(getRows().stream().filter(EvidenceLine::hasFile).map(EvidenceLine::sha256).toList());
        }
        return broken.contains(row.sha256());
    }

    /** What the file of a piece says of itself, null where it says nothing. */
    public FileTrace trace(EvidenceLine row) {
        if (told == null) {
            told = traces.of(getRows().stream().filter(EvidenceLine::hasFile).map(EvidenceLine::sha256).distinct().toList());
        }
        FileTrace trace = row.hasFile() ? told.get(row.sha256()) : null;
        return trace == null || !trace.isTelling() ? null : trace;
    }

    /** Where the file of a piece differs from what the officer states. */
    public List<DisagreementLine> disagreements(EvidenceLine row) {
        if (differs == null) {
            differs = traces.disagreements(casePage.getId());
        }
        return differs.stream().filter(line -> line.evidenceId().equals(row.id())).toList();
    }

    /** The small picture of a piece, null while there is none. */
    public CopyLine thumbnail(EvidenceLine row) {
        return copies(row).stream().filter(copy -> copy.kind() == DisplayCopy.Kind.THUMBNAIL).findFirst().orElse(null);
    }

    /** The picture of a piece for the screen, null while there is none. */
    public CopyLine screen(EvidenceLine row) {
        return copies(row).stream().filter(copy -> copy.kind() == DisplayCopy.Kind.SCREEN).findFirst().orElse(null);
    }

    /** Copies of a piece on which somebody drew. */
    public List<CopyLine> made(EvidenceLine row) {
        return copies(row).stream().filter(CopyLine::isMade).toList();
    }

    private List<CopyLine> copies(EvidenceLine row) {
        if (copied == null) {
            copied = copies.ofCase(casePage.getId());
        }
        return copied.stream().filter(copy -> copy.evidenceId().equals(row.id())).toList();
    }

    /** Size of a file as people read it; empty without a file. */
    public String size(EvidenceLine row) {
        if (row.size() == null) {
            return "";
        }
        return row.size() < KILO * KILO ? Math.max(1, row.size() / KILO) + " KB" : row.size() / (KILO * KILO) + " MB";
    }
}
