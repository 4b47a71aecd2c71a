package org.tiean.investigation.boundary;

import java.util.List;
import java.util.UUID;
import org.tiean.evidence.entity.OnSiteRecord;
import org.tiean.investigation.control.DailyFines;
import org.tiean.investigation.entity.DailyProposal;

/** The fields of a fine by the day on the page (按日连续处罚). */
public class DailyFields {

    private final List<DailyFines.Earlier> earlier;
    private final List<OnSiteRecord> inspections;
    private String outcome;
    private String inspection;
    private DailyProposal.Found found = DailyProposal.Found.GOES_ON;

    DailyFields(List<DailyFines.Earlier> earlier, List<OnSiteRecord> inspections) {
        this.earlier = earlier;
        this.inspections = inspections;
    }

    /** What is proposed; null where the fine is not one by the day. */
    DailyProposal proposal() {
        return isBlank(outcome) ? null : new DailyProposal(UUID.fromString(outcome),
                isBlank(inspection) ? null : UUID.fromString(inspection), isBlank(inspection) ? null : found);
    }

    private static boolean isBlank(String chosen) {
        return chosen == null || chosen.isEmpty();
    }

    /** Whether there is anything to go on from. */
    public boolean isPossible() {
        return !earlier.isEmpty();
    }

    public List<DailyFines.Earlier> getEarlier() {
        return earlier;
    }

    public List<OnSiteRecord> getInspections() {
        return inspections;
    }

    public List<DailyProposal.Found> getFindings() {
        return List.of(DailyProposal.Found.values());
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getInspection() {
        return inspection;
    }

    public void setInspection(String inspection) {
        this.inspection = inspection;
    }

    public DailyProposal.Found getFound() {
        return found;
    }

    public void setFound(DailyProposal.Found found) {
        this.found = found;
    }
}
