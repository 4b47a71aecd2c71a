package org.tiean.wholecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tiean.Newcomer;
import org.tiean.decision.boundary.Decisions;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.Desk;
import org.tiean.disclosure.boundary.CreditRepairs;
import org.tiean.disclosure.entity.AnswerRepair;
import org.tiean.disclosure.entity.RequestRepair;
import org.tiean.document.boundary.AddressConfirmations;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.boundary.ServiceAnnouncements;
import org.tiean.document.entity.AnnounceService;
import org.tiean.document.entity.ConfirmAddress;
import org.tiean.document.entity.ServiceMethod;
import org.tiean.document.entity.ServiceParticulars;
import org.tiean.document.entity.ServiceProof;
import org.tiean.dossier.boundary.DossierVolumes;
import org.tiean.dossier.entity.MakeVolume;
import org.tiean.dossier.entity.Volume;
import org.tiean.evidence.boundary.OnSiteRecords;
import org.tiean.evidence.entity.Attestation;
import org.tiean.evidence.entity.RecordInspection;
import org.tiean.evidence.entity.RecordQuestioning;
import org.tiean.hearing.boundary.PenaltyNotices;
import org.tiean.intake.boundary.Recusals;
import org.tiean.intake.entity.DecideRecusal;
import org.tiean.intake.entity.RequestRecusal;
import org.tiean.kernel.entity.ProtectedText;

/** Papers beside the way of a case: records on site, addresses, service by notice, challenges, credit, the bound file. */
@ApplicationScoped
class PaperRoom implements Room {

    @Inject
    Desk desk;

    @Inject
    Cast cast;

    @Inject
    OnSiteRecords records;

    @Inject
    AddressConfirmations confirmations;

    @Inject
    ServiceAnnouncements announcements;

    @Inject
    CaseDocuments documents;

    @Inject
    PenaltyNotices notices;

    @Inject
    Recusals recusals;

    @Inject
    Decisions decisions;

    @Inject
    CreditRepairs repairs;

    @Inject
    DossierVolumes volumes;

    @Override
    public Map<String, Word> words() {
        Map<String, Word> words = new HashMap<>();
        words.put("record-inspection", this::inspect);
        words.put("record-questioning", this::question);
        words.put("confirm-address", (life, with) -> confirmations.confirm(life.request(), new ConfirmAddress(life.played().partyId(),
                ProtectedText.of("示范市样板区演示路18号"), life.played().signer(), ProtectedText.of("0999-5550120"), null,
                new ConfirmAddress.Electronic("电子邮件", ProtectedText.of("post@example.org"), ProtectedText.of("0999-5550121")), life.played().signer())));
        words.put("announce-service", (life, with) -> announcements.announce(life.request(), new AnnounceService(List.of(notice(life)),
                AnnounceService.Ground.WHEREABOUTS_UNKNOWN, "两次上门、一次邮寄均无人签收，邻居称当事人已搬离。", "拟处罚款人民币伍仟元整", "本机关门户网站", "本机关办公室")));
        words.put("serve-notice-by-announcement", (life, with) -> notices.serve(life.request(), new ServiceProof(List.of(notice(life)),
                ServiceMethod.PUBLIC_NOTICE, life.played().signer(), null, "本机关门户网站", null, null, "公告页面截图2张", null, ServiceParticulars.NONE)));
        words.put("request-recusal", (life, with) -> recusals.request(life.request(), new RequestRecusal(cast.ids(with).get(0), RequestRecusal.By.PARTY,
                life.played().partyId(), RequestRecusal.Ground.OTHER_RELATION, "曾与当事人发生纠纷", life.today())));
        words.put("decide-recusal", (life, with) -> recusals.decide(life.request(), new DecideRecusal(recusals.pending(life.caseId()).get(0).id(),
                with.equals("yes"), "经审查的意见。")));
        words.put("serve-recusal-decision", (life, with) -> recusals.serve(life.request(), desk.proof(life.played(), "recusal-decision")));
        words.put("request-credit-repair", (life, with) -> repairs.request(life.request(), new RequestRepair(decisions.current(life.caseId()).get(0).id(),
                life.today(), "已经缴清罚款并恢复通行。", true)));
        words.put("answer-credit-repair", (life, with) -> repairs.answer(life.request(), new AnswerRepair(repairs.waiting().stream()
                .filter(one -> one.caseId().equals(life.caseId())).findFirst().orElseThrow().id(), AnswerRepair.Outcome.valueOf(with), "符合条件，已转信用平台。")));
        words.put("make-volume", (life, with) -> volumes.make(life.request(), new MakeVolume(Volume.valueOf(with), "向人民法院提交")));
        return words;
    }

    private UUID notice(ToldLife life) {
        return documents.latest(life.caseId(), "penalty-notice").orElseThrow().id();
    }

    private void inspect(ToldLife life, String with) {
        records.inspect(life.request(), new RecordInspection(life.played().partyId(), life.now().minus(Duration.ofMinutes(20)), life.played().sample().place(),
                "人行道", "晴", with, "照片8张", null, life.played().signer(), life.played().capacity(), true, "不申请回避", "无异议", List.of(),
                cast.ids(life.played().pair()), new Attestation(null, null, "拒绝签名", "邻居张某")));
    }

    private void question(ToldLife life, String with) {
        records.question(life.request(), new RecordQuestioning(life.now().minus(Duration.ofMinutes(5)), "示范市样板区现场",
                new RecordQuestioning.Person("证人甲", "男", "居民身份证", ProtectedText.of(Newcomer.citizen()),
                        ProtectedText.of("示范市样板区示例小区1幢101室"), null, null, "证人"), true, "不申请回避",
                List.of(new RecordQuestioning.Question("看到了什么？", with)), cast.ids(life.played().pair()), new Attestation(null, null, "拒绝签名", "邻居张某")));
    }
}
