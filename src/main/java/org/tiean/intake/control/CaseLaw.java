package org.tiean.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.tiean.authority.boundary.Competence;
import org.tiean.authority.boundary.PowerItems;
import org.tiean.authority.entity.Answer;
import org.tiean.authority.entity.Clause;
import org.tiean.authority.entity.CompetenceQuestion;
import org.tiean.authority.entity.PowerItem;
import org.tiean.calendar.control.DayCounting;
import org.tiean.calendar.control.TimeLimitCatalogue;
import org.tiean.calendar.entity.Intervals;
import org.tiean.calendar.entity.TimeLimitDefinition;
import org.tiean.casefile.entity.CaseFile;
import org.tiean.casefile.entity.SuspectedAct;
import org.tiean.document.control.ChineseDates;
import org.tiean.intake.entity.VerifyClue;
import org.tiean.kernel.entity.Citation;
import org.tiean.statute.boundary.Statutes;

/** The questions of law that a case raises from its beginning: clause, limitation, competence. */
@ApplicationScoped
public class CaseLaw {

    /** From this day the code sets a longer limit for environmental harm; it cannot reach back. */
    private static final LocalDate CODE_IN_FORCE = LocalDate.of(2026, 8, 15);

    @Inject
    PowerItems items;

    @Inject
    Competence competence;

    @Inject
    Statutes statutes;

    @Inject
    TimeLimitCatalogue limits;

    /** The clauses violated (违则), printed, each once. */
    public String duties(List<SuspectedAct> acts) {
        return acts.stream().map(act -> display(items.require(act.appliedItemCode()).duty())).distinct()
                .collect(Collectors.joining("、"));
    }

    /** The clauses that punish (罚则), printed, each once. */
    public String liabilities(List<SuspectedAct> acts) {
        return acts.stream().map(act -> display(items.require(act.appliedItemCode()).liability())).distinct()
                .collect(Collectors.joining("、"));
    }

    /** A clause of the power list as a lawyer cites it. */
    public Citation cite(Clause clause) {
        return statutes.cite(clause.statuteId(), clause.article(), clause.paragraph(), clause.item());
    }

    private String display(Clause clause) {
        return cite(clause).display();
    }

    /** Which limitation period holds for an act that ended on a day (行政处罚法 36; 生态环境法典 1054). */
    public TimeLimitDefinition limitation(LocalDate endedOn, VerifyClue.Harm harm) {
        boolean code = harm == VerifyClue.Harm.ENVIRONMENT && !endedOn.isBefore(CODE_IN_FORCE);
        return limits.get(code ? "limitation-environment"
                : harm == VerifyClue.Harm.LIFE_HEALTH_FINANCE ? "limitation-grave" : "limitation");
    }

    /** Last day on which the act could still be discovered in time. */
    public LocalDate limitationEnds(LocalDate endedOn, VerifyClue.Harm harm) {
        return DayCounting.years(endedOn, limitation(endedOn, harm).length(), Intervals.NONE);
    }

    /**
     * May the case's agency pursue this act? If the power moved after filing, the transition clause decides who
     * finishes (rulebook N).
     */
    public Answer competence(CaseFile caseFile, String itemCode, LocalDate endedOn, LocalDate day) {
        return competence.check(new CompetenceQuestion(caseFile.agencyId(), itemCode, endedOn, day,
                caseFile.filedOn().orElse(null), caseFile.scene().place()));
    }

    /** For D03: on what the power rests and until when the act can be pursued. */
    public String jurisdictionAndLimitation(CaseFile caseFile, VerifyClue.Harm harm) {
        String power = caseFile.suspectedActs().stream()
                .map(act -> competence(caseFile, act.itemCode(), act.endedOn(), caseFile.discoveredOn()).foundingDocument())
                .filter(document -> document != null).distinct().collect(Collectors.joining("、"));
        String time = caseFile.suspectedActs().stream()
                .map(act -> "“" + act.itemName() + "”行为终了之日为" + day(act.endedOn()) + "，发现之日为" + day(caseFile.discoveredOn())
                        + "，未超过" + limitation(act.endedOn(), harm).length() + "年").distinct()
                .collect(Collectors.joining("；"));
        return "违法行为发生在本辖区，职权依据：" + power + "；" + time + "。";
    }

    private static String day(LocalDate day) {
        return ChineseDates.inFigures(day.toString());
    }

    /** The item version that was in force on a day, or null. */
    public PowerItem versionOn(String itemCode, LocalDate day) {
        return items.versionOn(items.require(itemCode).family(), day).orElse(null);
    }
}
