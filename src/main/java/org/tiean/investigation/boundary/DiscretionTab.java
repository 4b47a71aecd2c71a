package org.tiean.investigation.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tiean.casefile.boundary.CasePage;
import org.tiean.investigation.entity.LawRecomparison;
import org.tiean.kernel.boundary.Messages;
import org.tiean.kernel.entity.Refusal;

/** The tab 裁量 of the case being shown. */
@Named
@RequestScoped
public class DiscretionTab {

    @Inject
    CasePage casePage;

    @Inject
    CaseDiscretion discretion;

    @Inject
    LawRecomparisons recomparisons;

    @Inject
    Messages messages;

    private List<DiscretionSheet> sheets;
    private List<LawRecomparison> again;
    private final Map<DiscretionSheet, Check> checks = new IdentityHashMap<>();

    public List<DiscretionSheet> getSheets() {
        if (sheets == null) {
            sheets = discretion.sheets(casePage.getId());
        }
        return sheets;
    }

    /** Where the law moved after the report: what a notice or the decision rests on instead. */
    public List<LawRecomparison> again(DiscretionSheet sheet) {
        if (again == null) {
            again = recomparisons.kept(casePage.getId());
        }
        return again.stream().filter(one -> one.suspectedActId().equals(sheet.line().suspectedActId())).toList();
    }

    /** What came of reckoning a line again from what was kept with it. */
    public Check check(DiscretionSheet sheet) {
        return checks.computeIfAbsent(sheet, this::checked);
    }

    private Check checked(DiscretionSheet sheet) {
        try {
            return discretion.comesOutTheSame(casePage.getId(), sheet.line().suspectedActId())
                    .map(same -> new Check(same, messages.t(same ? "investigation.tab.same" : "investigation.tab.differs")))
                    .orElse(new Check(false, messages.t("investigation.tab.not-kept")));
        } catch (Refusal refused) {
            return new Check(false, messages.t("investigation.tab.refused-now") + messages.why(messages.pageLocale(), refused));
        }
    }

    /** Whether it came out the same, in words. */
    public record Check(boolean good, String words) {
    }
}
