package org.tiean.casefile.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.UUID;
import org.tiean.casefile.entity.Finding;
import org.tiean.kernel.boundary.Messages;

/** What the gate says, in the language of the page; {@code #{gateWords.text(finding)}}. */
@Named
@ApplicationScoped
public class GateWords {

    private static final String SETTINGS = "/desk/settings.xhtml";

    /** What follows is the case's id, except for the settings. */
    private static final Map<String, String> PLACES = Map.ofEntries(
            tab("evidence"), tab("documents"), tab("limits"), tab("record"), tab("parties"), tab("measures"), tab("transfers"),
            page("acts", "intake/record-suspected-act"), page("handlers", "intake/assign-handlers"),
            page("correction", "investigation/order-correction"), page("investigation", "investigation/investigate"),
            page("report", "investigation/investigate"), page("departure", "review/record-departure-approval"), page("hearing", "hearing/issue-notice"), page("review", "review/review-legality"),
            page("disclosure", "disclosure/decide-publication"), page("publications", "disclosure/decide-other-publication"), page("execution", "execution/record-payment"),
            Map.entry("settings", SETTINGS));

    @Inject
    Messages messages;

    private static Map.Entry<String, String> tab(String name) {
        return Map.entry(name, "/desk/case.xhtml?tab=" + name + "&id=");
    }

    private static Map.Entry<String, String> page(String mend, String path) {
        return Map.entry(mend, "/desk/" + path + ".xhtml?case=");
    }

    /** Where it can be mended, without the context path; null where no page mends it or the case is not given. */
    public String mendAt(Finding finding, UUID caseId) {
        String place = finding.mend() == null || caseId == null ? null : PLACES.get(finding.mend());
        return place == null || place.equals(SETTINGS) ? place : place + caseId;
    }

    /** What is missing, in words; the clause stands apart in {@link Finding#basis()}. */
    public String text(Finding finding) {
        return messages.text(messages.pageLocale(), finding.key(), finding.args().toArray());
    }
}
