package org.tiean.investigation.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tiean.authority.boundary.PowerItems;
import org.tiean.authority.entity.PowerItem;
import org.tiean.casefile.entity.OutcomeSpread;
import org.tiean.casefile.entity.SuspectedAct;
import org.tiean.discretion.boundary.Benchmarks;
import org.tiean.discretion.entity.DiscretionResult;
import org.tiean.discretion.entity.Ground;
import org.tiean.discretion.entity.PartyGroup;
import org.tiean.discretion.entity.TierRule;
import org.tiean.evidence.boundary.EvidenceList;
import org.tiean.evidence.boundary.OnSiteRecords;
import org.tiean.evidence.entity.EvidenceLine;
import org.tiean.investigation.control.DailyFines;
import org.tiean.investigation.control.NeedsComputation;
import org.tiean.investigation.control.WeighedClause;
import org.tiean.investigation.entity.ProposedLine;
import org.tiean.investigation.entity.SubmitReport;
import org.tiean.kernel.boundary.Messages;
import org.tiean.kernel.entity.Money;
import org.tiean.kernel.entity.Refusal;
import org.tiean.kernel.entity.Zones;
import org.tiean.settings.entity.PartyKind;
import org.tiean.workflow.boundary.TaskPage;

/** {@code /desk/investigation/investigate.xhtml} (调查终结); the order to correct has its own page beside it. */
@Named
@RequestScoped
public class InvestigatePage {

    @Inject
    TaskPage task;

    @Inject
    InvestigationReports reports;

    @Inject
    EvidenceList evidence;

    @Inject
    PowerItems items;

    @Inject
    Benchmarks benchmarks;

    @Inject
    NeedsComputation parties;

    @Inject
    CaseDiscretion discretion;

    @Inject
    DailyFines dailyFines;

    @Inject
    OnSiteRecords records;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    private List<LineFields> lines;
    private String course;
    private String facts;
    private SubmitReport.IllegalGains.Kind gainsKind;
    private BigDecimal gains;
    private String gainsReason;
    private String circumstances;
    private boolean complexOrMajor;
    private boolean publicInterest;

    @PostConstruct
    void begin() {
        facts = task.getCaseFile().scene().facts();
        lines = task.getCaseFile().suspectedActs().stream().map(this::line).toList();
    }

    private LineFields line(SuspectedAct act) {
        LocalDate today = Zones.today(clock);
        PartyGroup group = group(act);
        List<PowerItem> versions = items.versions(items.require(act.itemCode()).family());
        UUID agency = task.getCaseFile().agencyId();
        List<TierRule> tiers = versions.stream().flatMap(version -> benchmarks.find(version.code(), group, act.endedOn(), agency)
                .or(() -> benchmarks.find(version.code(), group, today, agency)).stream())
                .flatMap(benchmark -> benchmark.value().rules().stream()).toList();
        return new LineFields(act, versions, tiers, new DailyFields(dailyFines.earlier(task.getCaseFile(), act, today),
                records.inspections(task.getCaseId())));
    }

    private PartyGroup group(SuspectedAct act) {
        boolean unit = parties.kind(act.party(), task.getCaseFile().agencyId(), Zones.today(clock)) == PartyKind.ORGANISATION;
        return unit ? PartyGroup.ORGANISATION : PartyGroup.CITIZEN;
    }

    /** Shows what a line would come to: both laws side by side, tier, sums, how the like was decided. */
    public void tryOut(LineFields fields) {
        SubmitReport.IllegalGains found = gainsKind == SubmitReport.IllegalGains.Kind.AMOUNT && gains != null
                ? new SubmitReport.IllegalGains(gainsKind, Money.ofYuan(gains), "—")
                : new SubmitReport.IllegalGains(SubmitReport.IllegalGains.Kind.NONE, Money.ZERO, "—");
        ProposedLine line = fields.draft();
        UUID caseId = task.getCaseId();
        List<WeighedClause> clauses = discretion.weigh(caseId, line, found);
        WeighedClause own = clauses.stream().filter(clause -> clause.has(line.appliedItemCode())).findFirst().orElse(clauses.get(0));
        WeighedClause.Side side = own.has(line.appliedItemCode()) ? own.side(line.appliedItemCode()) : own.older();
        Optional<DiscretionResult> result = line.daily() == null ? side.result() : Optional.empty();
        OutcomeSpread similar = result.filter(each -> each.tier() != null).map(each -> discretion.similar(task.getCaseFile(),
                side.item().code(), each.tierName(), group(fields.getAct()), line.fine())).orElse(OutcomeSpread.NONE);
        try {
            fields.tried(LineTrial.of(clauses, result, discretion.tryOut(caseId, line, found).tree(), "", line.fine(), similar));
        } catch (Refusal refused) {
            fields.tried(LineTrial.of(clauses, result, null, messages.why(messages.pageLocale(), refused), line.fine(), similar));
        }
    }

    /** The report rests on all evidence that was verified. */
    public String submit() {
        Money amount = gains == null ? Money.ZERO : Money.ofYuan(gains);
        return task.done(reports.submit(task.request(), new SubmitReport(course, facts, getEvidence().stream()
                .map(line -> new SubmitReport.EvidenceUse(line.id(), line.proves())).toList(),
                new SubmitReport.IllegalGains(gainsKind, amount, gainsReason), circumstances,
                lines.stream().map(LineFields::line).toList(), complexOrMajor, publicInterest)));
    }

    public List<EvidenceLine> getEvidence() {
        return evidence.ofCase(task.getCaseId()).stream().filter(EvidenceLine::isVerified).toList();
    }

    public List<Ground> getGrounds() {
        return benchmarks.grounds();
    }

    public List<SubmitReport.IllegalGains.Kind> getGainsKinds() {
        return List.of(SubmitReport.IllegalGains.Kind.values());
    }

    public List<LineFields> getLines() {
        return lines;
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }

    public String getFacts() {
        return facts;
    }

    public void setFacts(String facts) {
        this.facts = facts;
    }

    public SubmitReport.IllegalGains.Kind getGainsKind() {
        return gainsKind;
    }

    public void setGainsKind(SubmitReport.IllegalGains.Kind gainsKind) {
        this.gainsKind = gainsKind;
    }

    public BigDecimal getGains() {
        return gains;
    }

    public void setGains(BigDecimal gains) {
        this.gains = gains;
    }

    public String getGainsReason() {
        return gainsReason;
    }

    public void setGainsReason(String gainsReason) {
        this.gainsReason = gainsReason;
    }

    public String getCircumstances() {
        return circumstances;
    }

    public void setCircumstances(String circumstances) {
        this.circumstances = circumstances;
    }

    public boolean isComplexOrMajor() {
        return complexOrMajor;
    }

    public void setComplexOrMajor(boolean complexOrMajor) {
        this.complexOrMajor = complexOrMajor;
    }

    public boolean isPublicInterest() {
        return publicInterest;
    }

    public void setPublicInterest(boolean publicInterest) {
        this.publicInterest = publicInterest;
    }
}
