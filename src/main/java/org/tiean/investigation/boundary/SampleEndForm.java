package org.tiean.investigation.boundary;

import org.tiean.investigation.entity.DisposeSamples;
import org.tiean.investigation.entity.SampleEnd;
import org.tiean.investigation.entity.SampleLine;

/** What becomes of one sample, as it is typed in. */
public class SampleEndForm {

    private final SampleLine sample;
    private SampleEnd end;
    private String reason;

    SampleEndForm(SampleLine sample) {
        this.sample = sample;
    }

    DisposeSamples.Line line() {
        return new DisposeSamples.Line(sample.sequence(), end, reason);
    }

    public SampleLine getSample() {
        return sample;
    }

    public SampleEnd getEnd() {
        return end;
    }

    public void setEnd(SampleEnd end) {
        this.end = end;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
