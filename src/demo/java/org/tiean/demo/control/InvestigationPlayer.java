package org.tiean.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tiean.demo.entity.Played;
import org.tiean.demo.entity.SampleCase;
import org.tiean.evidence.boundary.EvidenceList;
import org.tiean.evidence.entity.EvidenceLine;
import org.tiean.investigation.boundary.CorrectionOrders;
import org.tiean.investigation.boundary.InvestigationReports;
import org.tiean.investigation.boundary.Reinspections;
import org.tiean.investigation.entity.OrderCorrection;
import org.tiean.investigation.entity.ProposedLine;
import org.tiean.investigation.entity.Reinspect;
import org.tiean.investigation.entity.SubmitReport;
import org.tiean.kernel.entity.Money;
import org.tiean.statute.entity.FineBase;

/** Plays orders to correct, re-inspections and reports of the handling officers. */
@ApplicationScoped
@Transactional
public class InvestigationPlayer {

    private static final Pattern GAINS = Pattern.compile("没收违法所得(\\d+)元");

    @Inject
    Cast cast;

    @Inject
    Desk desk;

    @Inject
    CorrectionOrders orders;

    @Inject
    Reinspections reinspections;

    @Inject
    InvestigationReports reports;

    @Inject
    EvidenceList evidence;

    /** Orders correction by a day. */
    public void order(Played played, LocalDate due) {
        cast.enter(played.pair()[0]);
        orders.issue(desk.request(played), new OrderCorrection(played.partyId(), Wording.found(played.sample()),
                List.of("立即停止违法行为", "在限期内改正，恢复原状，并接受复查"), false, due,
                "逾期不改正或者拒不改正的，本机关将依法处理。"));
    }

    /** Hands the order to the party. */
    public void serveOrder(Played played) {
        cast.enter(played.pair()[0]);
        orders.serve(desk.request(played), desk.proof(played, "correction-order"));
    }

    /** Looks whether the order was obeyed, as the table tells. */
    public void reinspect(Played played) {
        cast.enter(played.pair()[0]);
        boolean refused = played.sample().isUncorrected();
        reinspections.record(desk.request(played), new Reinspect(
                refused ? Reinspect.Result.NOT_CORRECTED : Reinspect.Result.CORRECTED, played.sample().place(),
                refused ? "经复查，责令改正期限已届满，当事人仍未改正，违法状态持续。" : "经复查，当事人已在期限内改正，违法状态已经消除。",
                "现场照片2张、执法记录仪视频1段", refused ? "表示知晓，未说明正当理由。" : "表示今后遵守规定。", null,
                cast.ids(played.pair())));
    }

    /** Ends the investigation with the sum the table expects. */
    public void report(Played played) {
        cast.enter(played.pair()[0]);
        SampleCase sample = played.sample();
        ProposedLine line = new ProposedLine(desk.actId(played), sample.appliedItemCode(), Wording.choice(sample),
                found(sample), sample.base() == null ? FineBase.NONE : FineBase.of(sample.base()), sample.grounds(),
                sample.amount() == null ? Money.ZERO : sample.amount(), Wording.reason(sample), kinds(sample), null);
        List<SubmitReport.EvidenceUse> used = evidence.ofCase(played.caseId()).stream().filter(EvidenceLine::isVerified)
                .map(each -> new SubmitReport.EvidenceUse(each.id(), each.proves())).toList();
        reports.submit(desk.request(played), new SubmitReport(Wording.course(sample), Wording.found(sample), used,
                gains(sample), Wording.circumstances(sample), List.of(line), false, false));
    }

    private static Map<String, BigDecimal> found(SampleCase sample) {
        return sample.factors().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new BigDecimal(entry.getValue())));
    }

    /** Other kinds of penalty under the names of the clauses. */
    private static List<String> kinds(SampleCase sample) {
        List<String> kinds = new ArrayList<>();
        String other = sample.otherPenalty() == null ? "" : sample.otherPenalty();
        for (String kind : List.of("警告", "没收违法所得", "限期拆除")) {
            if (other.contains(kind)) {
                kinds.add(kind);
            }
        }
        if (other.contains("没收烧烤炉具")) {
            kinds.add("没收非法财物");
        }
        return kinds;
    }

    private static SubmitReport.IllegalGains gains(SampleCase sample) {
        Matcher amount = GAINS.matcher(sample.otherPenalty() == null ? "" : sample.otherPenalty());
        return amount.find()
                ? new SubmitReport.IllegalGains(SubmitReport.IllegalGains.Kind.AMOUNT,
                        Money.ofYuan(Long.parseLong(amount.group(1))), "依据收款记录逐笔核算，按收取的全部款项计算。")
                : new SubmitReport.IllegalGains(SubmitReport.IllegalGains.Kind.NONE, Money.ZERO, "经核查，未发现当事人因该违法行为取得款项。");
    }
}
