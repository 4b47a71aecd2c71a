package org.tiean.evidence.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.tiean.casefile.boundary.CasePage;
import org.tiean.evidence.entity.CaseRecording;
import org.tiean.evidence.entity.RecordingSpan;
import org.tiean.evidence.entity.UnfilmedRequest;

/** Recordings of the case on its page (音像记录), with what they leave out. */
@Named
@RequestScoped
public class RecordingsTab {

    @Inject
    CasePage casePage;

    @Inject
    CaseRecordings recordings;

    private List<CaseRecording> rows;
    private List<UnfilmedRequest> unfilmed;

    public List<CaseRecording> getRows() {
        if (rows == null) {
            rows = recordings.ofCase(casePage.getId());
        }
        return rows;
    }

    /** Between accepted recordings of one day. */
    public List<RecordingSpan> getGaps() {
        return CaseRecordings.gaps(getRows());
    }

    /** Steps for which the head was asked. */
    public List<UnfilmedRequest> getUnfilmed() {
        if (unfilmed == null) {
            unfilmed = recordings.unfilmed(casePage.getId());
        }
        return unfilmed;
    }
}
