package org.tiean.execution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.Finding;
import org.tiean.casefile.entity.LegalityRule;
import org.tiean.casefile.entity.Situation;
import org.tiean.execution.entity.CoerciveExecution;
import org.tiean.execution.entity.SelfRemoval;
import org.tiean.kernel.entity.Citation;
import org.tiean.settings.boundary.Settings;

/** Before a building is taken down this is announced in public with a last time for the party to do it itself, and that time has to be over (行政强制法44). The law names no number of days: a setting ({@code execution.self-removal-days}). */
@ApplicationScoped
public class DemolitionAnnounced implements LegalityRule {

    @Inject
    CoercionsFound coercions;

    @Inject
    Settings settings;

    @Override
    public String id() {
        return "demolition-announced";
    }

    @Override
    public Citation basis() {
        return Citation.of("行政强制法", 44);
    }

    @Override
    public Set<ActKind> guards() {
        return EnumSet.of(ActKind.ANNOUNCE_DEMOLITION, ActKind.PREPARE_DEMOLITION, ActKind.CARRY_OUT_COERCION);
    }

    @Override
    public List<Finding> check(Situation situation) {
        return coercions.running(situation.caseFile().id()).filter(running -> running.kind() == CoerciveExecution.Kind.DEMOLITION)
                .map(running -> situation.act() == ActKind.ANNOUNCE_DEMOLITION ? announcing(situation) : announced(running, situation.day()))
                .orElse(List.of());
    }

    private List<Finding> announcing(Situation situation) {
        if (situation.asked()) {
            return List.of();
        }
        LocalDate least = situation.day().plusDays(settings.integer("execution.self-removal-days", situation.caseFile().agencyId(), situation.day()));
        return LocalDate.parse(situation.facts().getString("removeBy")).isBefore(least)
                ? List.of(Finding.block(this, "execution.announcement.too-short", null, least)) : List.of();
    }

    private List<Finding> announced(CoerciveExecution running, LocalDate day) {
        Optional<SelfRemoval> said = running.selfRemoval();
        if (said.isEmpty()) {
            return List.of(Finding.block(this, "execution.announcement.none", null));
        }
        LocalDate last = said.get().removeBy();
        return day.isAfter(last) ? List.of() : List.of(Finding.block(this, "execution.announcement.time-runs", null, last));
    }
}
