package org.tiean.dossier.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.dossier.boundary.Closings;
import org.tiean.dossier.entity.Closing;
import org.tiean.kernel.entity.Citation;
import org.tiean.settings.boundary.Settings;

/** Warns when a closed case waits longer for its archive than the place allows (setting archive.days; Z-22). */
@ApplicationScoped
public class ArchivedInTime implements LegalityRule {

    @Inject
    Closings closings;

    @Inject
    Settings settings;

    @Override
    public String id() {
        return "archived-in-time";
    }

    @Override
    public Citation basis() {
        return Citation.of("住房和城乡建设行政处罚程序规定");
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.ARCHIVE);
    }

    @Override
    public List<Finding> check(Situation situation) {
        int days = settings.integer("archive.days", situation.caseFile().agencyId(), situation.day());
        return closings.approved(situation.caseFile().id()).flatMap(Closing::decidedOn).map(day -> day.plusDays(days))
                .filter(last -> last.isBefore(situation.day())).map(LocalDate::toString)
                .map(last -> List.of(Finding.warn(this, "dossier.rule.archive-late", null, last))).orElse(List.of());
    }
}
