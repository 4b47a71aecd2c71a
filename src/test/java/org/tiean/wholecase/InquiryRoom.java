package org.tiean.wholecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.Desk;
import org.tiean.demo.control.HearingPlayer;
import org.tiean.evidence.entity.Attestation;
import org.tiean.hearing.boundary.Defences;
import org.tiean.hearing.boundary.Hearings;
import org.tiean.hearing.entity.Form;
import org.tiean.hearing.entity.OralMinutes;
import org.tiean.hearing.entity.ReceiveDefence;
import org.tiean.hearing.entity.RequestHearing;
import org.tiean.investigation.boundary.InquiryPapers;
import org.tiean.investigation.boundary.Samplings;
import org.tiean.investigation.entity.DisposeSamples;
import org.tiean.investigation.entity.ExtractEvidence;
import org.tiean.investigation.entity.RequestAssistance;
import org.tiean.investigation.entity.RequestMaterial;
import org.tiean.investigation.entity.SampleEnd;
import org.tiean.investigation.entity.Sampling;
import org.tiean.investigation.entity.SummonToQuestioning;
import org.tiean.investigation.entity.TakeSamples;

/** Papers of the inquiry, samples, and what parties say by word of mouth. */
@ApplicationScoped
class InquiryRoom implements Room {

    @Inject
    Desk desk;

    @Inject
    Cast cast;

    @Inject
    InquiryPapers papers;

    @Inject
    Samplings samplings;

    @Inject
    Defences defences;

    @Inject
    Hearings hearings;

    @Inject
    HearingPlayer hearing;

    @Override
    public Map<String, Word> words() {
        return Map.of(
                "summon-to-questioning", (life, with) -> papers.summon(life.request(), new SummonToQuestioning(life.played().partyId(),
                        life.played().signer(), life.played().capacity(), life.now().plus(Duration.ofDays(Integer.parseInt(with))), "本机关询问室",
                        "占用道路的经过", List.of("身份证明", "营业执照副本"), true)),
                "request-material", (life, with) -> papers.requestMaterial(life.request(), new RequestMaterial(null, "示范市演示物业服务有限公司",
                        List.of("当日监控录像", "门岗登记表"), "查明占用的时间", life.today().plusDays(Integer.parseInt(with)), "本机关办公室")),
                "request-assistance", (life, with) -> papers.requestAssistance(life.request(), new RequestAssistance(with, "为查明当事人的登记情况",
                        List.of("当事人的登记情况"), null)),
                "extract-evidence", this::extract,
                "take-samples", this::sample,
                "dispose-samples", this::dispose,
                "serve-inquiry-paper", (life, with) -> papers.serve(life.request(), desk.proof(life.played(), with)),
                "receive-defence-orally", (life, with) -> defences.receive(life.request(), new ReceiveDefence(life.played().partyId(), life.today(),
                        Form.ORAL, with, minutes(life))),
                "request-hearing-orally", (life, with) -> hearings.request(life.request(), new RequestHearing(life.played().partyId(), life.today(),
                        Form.ORAL, with, minutes(life))),
                "reexamine-defence", (life, with) -> hearing.reexamine(life.played()));
    }

    private OralMinutes minutes(ToldLife life) {
        return new OralMinutes(life.now().minus(Duration.ofMinutes(5)), "本机关接待室", life.played().signer(), life.played().capacity(), "请求从轻处罚",
                cast.ids(life.played().pair()), new Attestation("以上笔录我已看过，与我说的相符。", null, "手伤不能签名，捺指印", "录像LX-9"));
    }

    /** {@code paper}, in answer to the notice, or {@code data}; {@code hidden} where certificates were not shown. */
    private void extract(ToldLife life, String with) {
        boolean data = with.equals("data");
        UUID notice = data ? null : papers.materialNotices(life.caseId()).get(0).id();
        papers.extract(life.request(), new ExtractEvidence(data, null, notice, life.now().minus(Duration.ofMinutes(8)), "物业服务中心",
                "示范市演示物业服务有限公司", "材料的持有人", List.of(new ExtractEvidence.Item(data ? "监控录像" : "门岗登记表", data ? "1个文件" : "3页",
                data ? "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08" : "复印件，经核对与原件一致")),
                data ? "由持有人登录后导出，当场计算散列值" : null, data ? "周正" : null, data ? "物业监控室" : null, !with.equals("hidden"),
                cast.ids(life.played().pair()), new Attestation(null, null, "拒绝签名", "邻居张某")));
    }

    /** {@code 2}: so many officers. */
    private void sample(ToldLife life, String with) {
        samplings.take(life.request(), new TakeSamples(life.played().partyId(), "需要检验材料的质量", life.played().sample().place(), "随机抽取",
                List.of(new TakeSamples.Sample("铺装材料", "20260901", "2块", "加贴封条，封条完好", true, "本局物品保管场所"),
                        new TakeSamples.Sample("粘结剂", "无批号", "1袋", "加贴封条，封条完好", false, "本局物品保管场所")), true,
                cast.ids(life.played().pair()).subList(0, Integer.parseInt(with)), new Attestation(null, null, "拒绝签名", "邻居张某")));
    }

    /** {@code 2}: so many of the samples. */
    private void dispose(ToldLife life, String with) {
        List<Sampling> open = samplings.open(life.caseId());
        UUID sampling = open.isEmpty() ? UUID.randomUUID() : open.get(0).id();
        samplings.dispose(life.request(), new DisposeSamples(sampling, IntStream.rangeClosed(1, Integer.parseInt(with))
                .mapToObj(number -> new DisposeSamples.Line(number, number == 1 ? SampleEnd.USED_UP : SampleEnd.RETURNED, "检验已经结束")).toList()));
    }
}
