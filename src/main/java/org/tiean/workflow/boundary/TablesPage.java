package org.tiean.workflow.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.tiean.identity.boundary.CurrentActor;
import org.tiean.kernel.entity.Zones;
import org.tiean.settings.boundary.Settings;
import org.tiean.settings.entity.PartyKind;
import org.tiean.settings.entity.Threshold;
import org.tiean.workflow.control.DecisionTables;
import org.tiean.workflow.entity.ReadableTable;

/** {@code /desk/tables.xhtml} (数额标准和决策表): the tables as they are asked, and the sums of the own agency today. */
@Named
@RequestScoped
public class TablesPage {

    private static final List<String> KEYS = List.of("summary.fine-threshold", "onsite.collect-threshold",
            "hearing.fine-threshold", "hearing.gain-threshold", "hearing.goods-threshold", "review.fine-threshold",
            "collective.fine-threshold");

    @Inject
    DecisionTables tables;

    @Inject
    Settings settings;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** What a setting's threshold comes to for either kind of party. */
    public record Sums(Threshold citizen, Threshold organisation) {
    }

    public List<ReadableTable> getTables() {
        return tables.readable();
    }

    public List<Sums> getSums() {
        LocalDate day = Zones.today(clock);
        return KEYS.stream().map(key -> new Sums(
                settings.thresholdNamedBy(key, PartyKind.CITIZEN, actor.agencyId(), day),
                settings.thresholdNamedBy(key, PartyKind.ORGANISATION, actor.agencyId(), day))).toList();
    }
}
