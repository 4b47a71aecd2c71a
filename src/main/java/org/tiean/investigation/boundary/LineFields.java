package org.tiean.investigation.boundary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tiean.authority.entity.PowerItem;
import org.tiean.casefile.entity.SuspectedAct;
import org.tiean.discretion.entity.TierRule;
import org.tiean.investigation.entity.ProposedLine;
import org.tiean.kernel.entity.Money;
import org.tiean.statute.entity.FineBase;

/** The fields of one line of a report on the page. */
public class LineFields {

    /** A fact the benchmark asks for. */
    public static class Asked {

        private final String name;
        private final String unit;
        private BigDecimal value;

        Asked(TierRule rule) {
            name = rule.factor();
            unit = rule.unit();
        }

        public String getName() {
            return name;
        }

        public String getUnit() {
            return unit;
        }

        public BigDecimal getValue() {
            return value;
        }

        public void setValue(BigDecimal value) {
            this.value = value;
        }
    }

    private final SuspectedAct act;
    private final List<PowerItem> versions;
    private final List<TierRule> tiers;
    private final List<Asked> asked = new ArrayList<>();
    private String applied;
    private String choiceReason;
    private BigDecimal base;
    private Integer units;
    private List<String> notCovering = new ArrayList<>();
    private String competing;
    private String specialReason;
    private LineTrial trial;
    private final DailyFields daily;
    private List<String> grounds = new ArrayList<>();
    private BigDecimal fine;
    private String reason;
    private List<String> otherKinds = new ArrayList<>();
    private String departureReason;

    /**
     * @param tiers of the benchmarks of all versions; empty where there is none
     * @param daily fields of a fine by the day
     */
    LineFields(SuspectedAct act, List<PowerItem> versions, List<TierRule> tiers, DailyFields daily) {
        this.act = act;
        this.daily = daily;
        this.versions = versions;
        this.tiers = tiers;
        this.applied = act.appliedItemCode();
        for (TierRule tier : tiers) {
            if (asked.stream().noneMatch(known -> known.name.equals(tier.factor()))) {
                asked.add(new Asked(tier));
            }
        }
    }

    ProposedLine line() {
        return line(reason);
    }

    /** The line as far as it is filled in: a reason is not needed to try it out. */
    ProposedLine draft() {
        return line(given(reason) == null ? "—" : reason);
    }

    private ProposedLine line(String why) {
        Map<String, BigDecimal> found = new HashMap<>();
        asked.stream().filter(each -> each.value != null).forEach(each -> found.put(each.name, each.value));
        return new ProposedLine(act.id(), applied, given(choiceReason), found, new FineBase(money(base), units == null ? 1 : units),
                grounds, fine == null ? Money.ZERO : money(fine), why, otherKinds, given(departureReason), notCovering,
                competing == null ? List.of() : Arrays.stream(competing.split("[;；,，、\\s]+")).filter(code -> !code.isEmpty()).toList(),
                given(specialReason), daily.proposal());
    }

    private static Money money(BigDecimal yuan) {
        return yuan == null ? null : Money.ofYuan(yuan);
    }

    private static String given(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    public SuspectedAct getAct() {
        return act;
    }

    public List<PowerItem> getVersions() {
        return versions;
    }

    public List<TierRule> getTiers() {
        return tiers;
    }

    public List<Asked> getAsked() {
        return asked;
    }

    /** Kinds besides the fine that some version knows. */
    public List<String> getKinds() {
        return versions.stream().flatMap(version -> version.penaltyKinds().stream()).distinct()
                .filter(kind -> !kind.equals("罚款")).toList();
    }

    public String getApplied() {
        return applied;
    }

    public void setApplied(String applied) {
        this.applied = applied;
    }

    public String getChoiceReason() {
        return choiceReason;
    }

    public void setChoiceReason(String choiceReason) {
        this.choiceReason = choiceReason;
    }

    public BigDecimal getBase() {
        return base;
    }

    public void setBase(BigDecimal base) {
        this.base = base;
    }

    public List<String> getGrounds() {
        return grounds;
    }

    public void setGrounds(List<String> grounds) {
        this.grounds = grounds;
    }

    public BigDecimal getFine() {
        return fine;
    }

    public void setFine(BigDecimal fine) {
        this.fine = fine;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public List<String> getOtherKinds() {
        return otherKinds;
    }

    public void setOtherKinds(List<String> otherKinds) {
        this.otherKinds = otherKinds;
    }

    public String getDepartureReason() {
        return departureReason;
    }

    public void setDepartureReason(String departureReason) {
        this.departureReason = departureReason;
    }

    public Integer getUnits() {
        return units;
    }

    public void setUnits(Integer units) {
        this.units = units;
    }

    public List<String> getNotCovering() {
        return notCovering;
    }

    public void setNotCovering(List<String> notCovering) {
        this.notCovering = notCovering;
    }

    public String getCompeting() {
        return competing;
    }

    public void setCompeting(String competing) {
        this.competing = competing;
    }

    public String getSpecialReason() {
        return specialReason;
    }

    public void setSpecialReason(String specialReason) {
        this.specialReason = specialReason;
    }

    public DailyFields getDaily() {
        return daily;
    }

    /** What the line would come to; null before it was tried out. */
    public LineTrial getTrial() {
        return trial;
    }

    void tried(LineTrial result) {
        trial = result;
    }
}
