package org.tiean.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tiean.casefile.entity.ActKind;
import org.tiean.coercion.boundary.Preservations;
import org.tiean.coercion.boundary.Seizures;
import org.tiean.coercion.control.SeizureBases;
import org.tiean.coercion.control.SeizureBasis;
import org.tiean.coercion.entity.Attendance;
import org.tiean.coercion.entity.DisposePreservation;
import org.tiean.coercion.entity.DisposeSeizure;
import org.tiean.coercion.entity.ExtendSeizure;
import org.tiean.coercion.entity.HandBack;
import org.tiean.coercion.entity.MeasureOpinion;
import org.tiean.coercion.entity.PreservedEnd;
import org.tiean.coercion.entity.PreservedThing;
import org.tiean.coercion.entity.ProposePreservation;
import org.tiean.coercion.entity.ProposeSeizure;
import org.tiean.coercion.entity.SeizeOnTheSpot;
import org.tiean.coercion.entity.SeizedEnd;
import org.tiean.coercion.entity.SeizedThing;
import org.tiean.coercion.entity.Seizure;
import org.tiean.coercion.entity.SeizureGround;
import org.tiean.coercion.entity.SeizureKind;
import org.tiean.coercion.entity.TakePreservation;
import org.tiean.coercion.entity.TakeSeizure;
import org.tiean.coercion.entity.Thing;
import org.tiean.demo.entity.Played;
import org.tiean.kernel.entity.Zones;

/** Plays what is done to the tools of an act: preserved as evidence, detained on the clause that allows it, confiscated or given back. */
@ApplicationScoped
@Transactional
public class CoercionPlayer {

    private static final Pattern TOOLS = Pattern.compile("(\\D+)(\\d+)(台|套|件)");
    static final String STORE = "本机关涉案物品保管场所3号库";
    private static final int MONTH = 30;
    private static final Duration FILMED = Duration.ofMinutes(40);

    @Inject
    Clock clock;

    @Inject
    Cast cast;

    @Inject
    Desk desk;

    @Inject
    BodyCamera camera;

    @Inject
    DrawnSignatures signatures;

    @Inject
    Preservations preservations;

    @Inject
    Seizures seizures;

    @Inject
    SeizureBasis bases;

    public void proposePreservation(Played played) {
        cast.enter(played.pair()[0]);
        preservations.propose(desk.request(played), new ProposePreservation(played.partyId(), ProposePreservation.Ground.MAY_BE_LOST,
                named(played) + "为可移动物品，当事人随时可以搬离，以后难以取得。", named(played)));
    }

    public void approvePreservation(Played played) {
        cast.enter("head1");
        preservations.approve(desk.request(played), agreed());
    }

    public void takePreservation(Played played) {
        cast.enter(played.pair()[0]);
        preservations.take(desk.request(played), new TakePreservation(played.sample().place(), "本机关", things(played), attendance(played),
                cast.ids(played.pair())));
    }

    public void servePreservation(Played played) {
        cast.enter(played.pair()[0]);
        preservations.serve(desk.request(played), desk.proof(played, "preservation-notice"));
    }

    /** Everything the same way. */
    public void disposePreservation(Played played, PreservedEnd end) {
        cast.enter("head1");
        List<UUID> all = preservations.running(played.caseId()).orElseThrow().things().stream().map(PreservedThing::id).toList();
        preservations.dispose(desk.request(played), new DisposePreservation(all.stream()
                .map(id -> new DisposePreservation.Disposal(id, end, end.words())).toList(), "同意。"));
    }

    /** The paper on its end, and what goes back with it. */
    public void returnPreserved(Played played, String paper) {
        cast.enter(played.pair()[0]);
        preservations.handBack(desk.request(played), new HandBack(desk.proof(played, paper), null));
    }

    public void proposeSeizure(Played played) {
        cast.enter(played.pair()[0]);
        seizures.propose(desk.request(played), what(played));
    }

    public void approveSeizure(Played played) {
        cast.enter("head1");
        seizures.approve(desk.request(played), agreed());
    }

    public void takeSeizure(Played played) {
        cast.enter(played.pair()[0]);
        film(played, ActKind.TAKE_SEIZURE);
        seizures.take(desk.request(played), how(played));
    }

    /** A seizure is filmed from beginning to end (国办发〔2018〕118号（八）). */
    private void film(Played played, ActKind step) {
        camera.film(played.caseId(), played.pair(), step, clock.instant().minus(FILMED), played.sample().place());
        cast.enter(played.pair()[0]);
    }

    /** Because it could not wait. */
    public void seizeOnTheSpot(Played played) {
        cast.enter(played.pair()[0]);
        film(played, ActKind.SEIZE_ON_THE_SPOT);
        seizures.onTheSpot(desk.request(played), new SeizeOnTheSpot(what(played), "当事人正在装车准备搬离，不立即扣押物品将被转移。", how(played)));
    }

    public void approveTaken(Played played, MeasureOpinion opinion) {
        cast.enter("head1");
        seizures.approveTaken(desk.request(played), opinion);
    }

    public void serveSeizure(Played played) {
        cast.enter(played.pair()[0]);
        seizures.serve(desk.request(played), desk.proof(played, "seizure-decision"));
    }

    public void extend(Played played) {
        cast.enter("head1");
        seizures.extend(desk.request(played), new ExtendSeizure(MONTH, "案件涉及新旧法律的比较适用，情况复杂，需要在处罚决定作出前继续扣押。"));
    }

    public void serveExtension(Played played) {
        cast.enter(played.pair()[0]);
        seizures.serveExtension(desk.request(played), desk.proof(played, "seizure-extension"));
    }

    /** As the decision says: confiscated, or not needed any more. */
    public void disposeSeizure(Played played) {
        dispose(played, isConfiscated(played) ? SeizedEnd.CONFISCATED : SeizedEnd.DECIDED);
    }

    /** Everything that is held the same way. */
    public void dispose(Played played, SeizedEnd end) {
        cast.enter("head1");
        Seizure running = seizures.running(played.caseId()).orElseThrow();
        seizures.dispose(desk.request(played), new DisposeSeizure(running.things().stream().filter(SeizedThing::isHeld)
                .map(thing -> new DisposeSeizure.Disposal(thing.id(), end, end.words())).toList(), end == SeizedEnd.HANDED_ON ? "示范市公安局样板区分局" : null));
    }

    public void returnSeized(Played played) {
        cast.enter(played.pair()[0]);
        seizures.handBack(desk.request(played), new HandBack(desk.proof(played, "seizure-lifting"), "与清单记载一致，无异议"));
    }

    static boolean isConfiscated(Played played) {
        String other = played.sample().otherPenalty();
        return other != null && other.contains("没收烧烤炉具");
    }

    private static MeasureOpinion agreed() {
        return new MeasureOpinion(MeasureOpinion.Outcome.APPROVED, "同意。");
    }

    private ProposeSeizure what(Played played) {
        SeizureBases.Basis basis = bases.choices(desk.caseFile(played), Zones.today(clock)).get(0);
        boolean refused = basis.grounds().contains(SeizureGround.REFUSED_CORRECTION);
        return new ProposeSeizure(played.partyId(), SeizureKind.DETAIN, basis.code(),
                refused ? SeizureGround.REFUSED_CORRECTION : SeizureGround.EVIDENCE_MAY_BE_LOST,
                refused ? "经两次监测均超过排放标准，责令改正期限届满后复查仍未改正，继续排放将加重对居民的影响，采取其他方式不能制止。"
                        : named(played) + "为可移动物品，当事人随时可以搬离、隐匿，采取其他方式不能保全。", named(played));
    }

    private TakeSeizure how(Played played) {
        return new TakeSeizure(clock.instant().minus(Duration.ofMinutes(20)), played.sample().place(), things(played),
                new TakeSeizure.Steps(true, true, true, true, true, true), "执法人员到场时" + named(played) + "摆放在现场，经清点后装车运至保管场所，加贴封条。",
                attendance(played), cast.ids(played.pair()));
    }

    private Attendance attendance(Played played) {
        return new Attendance(true, played.signer(), played.capacity(), "无", signatures.of(played.signer()), null, null, "执法记录仪录像1段（编号LX-1）");
    }

    private List<Thing> things(Played played) {
        Matcher tools = tools(played);
        return List.of(tools.matches() ? thing(tools.group(1), tools.group(2), tools.group(3)) : thing("音响设备", "1", "套"));
    }

    private static Thing thing(String name, String quantity, String unit) {
        return new Thing(Thing.Kind.GOODS, name, new BigDecimal(quantity), unit, null, "有使用痕迹，完好", STORE, "用于实施涉案违法行为");
    }

    private static String named(Played played) {
        Matcher tools = tools(played);
        return tools.matches() ? tools.group(1) + tools.group(2) + tools.group(3) : "音响设备1套";
    }

    /** The physical evidence of the table: 烧烤炉具3台（扣押物品清单）. */
    private static Matcher tools(Played played) {
        String evidence = played.sample().evidence().getOrDefault("物证", "").replaceAll("（.*", "");
        return TOOLS.matcher(evidence);
    }
}
