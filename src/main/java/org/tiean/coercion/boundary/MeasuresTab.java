package org.tiean.coercion.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tiean.calendar.entity.LimitOfCase;
import org.tiean.casefile.boundary.CasePage;
import org.tiean.casefile.entity.Party;
import org.tiean.coercion.control.CoercionForms;
import org.tiean.coercion.control.MeasuresFound;
import org.tiean.coercion.entity.Preservation;
import org.tiean.coercion.entity.Seizure;

/** The measures of the case being shown (强制措施). */
@Named
@RequestScoped
public class MeasuresTab {

    @Inject
    CasePage casePage;

    @Inject
    MeasuresFound found;

    @Inject
    CoercionForms forms;

    private List<Preservation> preservations;
    private List<Seizure> seizures;
    private Map<UUID, String> parties;

    public List<Preservation> getPreservations() {
        if (preservations == null) {
            preservations = found.preservations(casePage.getCaseFile().id());
        }
        return preservations;
    }

    public List<Seizure> getSeizures() {
        if (seizures == null) {
            seizures = found.seizures(casePage.getCaseFile().id());
        }
        return seizures;
    }

    /** The limit that runs on a measure now, or null. */
    public LimitOfCase clock(String limit) {
        return casePage.getClocks().stream().filter(one -> one.definition().id().equals(limit)).findFirst().orElse(null);
    }

    /** The clause a seizure rests on, as printed. */
    public String clause(Seizure seizure) {
        return forms.basis(seizure);
    }

    public String party(UUID partyId) {
        if (parties == null) {
            parties = casePage.getCaseFile().parties().stream().collect(Collectors.toMap(Party::id, Party::name));
        }
        return parties.getOrDefault(partyId, "");
    }

    /** For the heading of the clock. */
    public String getApprovalLimit() {
        return Seizures.APPROVAL;
    }

    public String getTermLimit() {
        return Seizures.TERM;
    }

    public String getDisposalLimit() {
        return Preservations.LIMIT;
    }
}
