package org.tiean.wholecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tiean.casefile.entity.ActKind;
import org.tiean.coercion.boundary.Preservations;
import org.tiean.coercion.boundary.Seizures;
import org.tiean.coercion.entity.Attendance;
import org.tiean.coercion.entity.BeginTesting;
import org.tiean.coercion.entity.DisposeSeizure;
import org.tiean.coercion.entity.EndTesting;
import org.tiean.coercion.entity.HandBack;
import org.tiean.coercion.entity.MeasureOpinion;
import org.tiean.coercion.entity.SeizedEnd;
import org.tiean.coercion.entity.SeizedThing;
import org.tiean.coercion.entity.TakeSeizure;
import org.tiean.coercion.entity.Thing;
import org.tiean.decision.InTransaction;
import org.tiean.demo.control.BodyCamera;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.CoercionPlayer;
import org.tiean.demo.control.Desk;
import org.tiean.demo.control.DrawnSignatures;

/** What is preserved as evidence, and what is sealed or detained. */
@ApplicationScoped
class CoercionRoom implements Room {

    @Inject
    Desk desk;

    @Inject
    Cast cast;

    @Inject
    BodyCamera camera;

    @Inject
    DrawnSignatures signatures;

    @Inject
    CoercionPlayer player;

    @Inject
    Preservations preservations;

    @Inject
    Seizures seizures;

    @Inject
    InTransaction within;

    @Override
    public Map<String, Word> words() {
        Map<String, Word> words = new HashMap<>();
        words.put("propose-preservation", (life, with) -> player.proposePreservation(life.played()));
        words.put("approve-preservation", (life, with) -> preservations.approve(life.request(), opinion(with)));
        words.put("return-preserved", (life, with) -> player.returnPreserved(life.played(), with));
        words.put("propose-seizure", (life, with) -> player.proposeSeizure(life.played()));
        words.put("approve-seizure", (life, with) -> seizures.approve(life.request(), opinion(with)));
        words.put("take-seizure", this::take);
        words.put("serve-seizure", (life, with) -> player.serveSeizure(life.played()));
        words.put("begin-testing", (life, with) -> seizures.beginTesting(life.request(), new BeginTesting(BeginTesting.Kind.MEASUREMENT, "示范市产品质量检验院",
                "烧烤炉具的材质和燃料残留", life.today().plusDays(Long.parseLong(with)))));
        words.put("serve-testing-notice", (life, with) -> seizures.serveTesting(life.request(), desk.proof(life.played(), "testing-notice")));
        words.put("end-testing", (life, with) -> seizures.endTesting(life.request(), new EndTesting("未检出异常。")));
        words.put("serve-test-result", (life, with) -> seizures.serveTestResult(life.request(), desk.proof(life.played(), "test-result-notice")));
        words.put("dispose-seizure", this::dispose);
        words.put("return-seized", (life, with) -> seizures.handBack(life.request(), new HandBack(desk.proof(life.played(), with), "与清单记载一致")));
        return words;
    }

    /** The things named, each one piece, detained half an hour ago. */
    private void take(ToldLife life, String with) {
        camera.film(life.caseId(), life.played().pair(), ActKind.TAKE_SEIZURE, life.now().minus(Duration.ofMinutes(40)), life.played().sample().place());
        cast.enter(life.played().pair()[0]);
        List<Thing> things = new ArrayList<>();
        for (String name : with.split("、")) {
            things.add(new Thing(Thing.Kind.GOODS, name, BigDecimal.ONE, "台", null, "有使用痕迹，完好", "本机关涉案物品保管场所3号库", "用于实施涉案违法行为"));
        }
        seizures.take(life.request(), new TakeSeizure(life.now().minus(Duration.ofMinutes(20)), life.played().sample().place(), things,
                new TakeSeizure.Steps(true, true, true, true, true, true), "物品摆放在现场，经清点后装车运至保管场所，加贴封条。",
                new Attendance(true, life.played().signer(), life.played().capacity(), "无", signatures.of(life.played().signer()), null, null,
                        "执法记录仪录像1段（编号LX-1）"), cast.ids(life.played().pair())));
    }

    /** {@code UNRELATED 烤架}: that thing; {@code UNRELATED}: all that is held. */
    private void dispose(ToldLife life, String with) throws Exception {
        String[] said = with.split(" ");
        SeizedEnd end = SeizedEnd.valueOf(said[0]);
        List<UUID> things = within.run(() -> seizures.running(life.caseId()).orElseThrow().things().stream().filter(SeizedThing::isHeld)
                .filter(thing -> said.length == 1 || thing.thing().name().equals(said[1])).map(SeizedThing::id).toList());
        seizures.dispose(life.request(), new DisposeSeizure(things.stream().map(id -> new DisposeSeizure.Disposal(id, end, end.words())).toList(),
                end == SeizedEnd.HANDED_ON ? "示范市公安局样板区分局" : null));
    }

    private static MeasureOpinion opinion(String with) {
        return new MeasureOpinion(MeasureOpinion.Outcome.valueOf(with), "意见。");
    }
}
