package org.tiean.wholecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.tiean.demo.control.Cast;
import org.tiean.demo.control.DrawnSignatures;
import org.tiean.kernel.entity.Money;
import org.tiean.transfer.boundary.CrimeTransfers;
import org.tiean.transfer.boundary.IncomingTransfers;
import org.tiean.transfer.boundary.Transfers;
import org.tiean.transfer.entity.AcknowledgeTransfer;
import org.tiean.transfer.entity.AnswerRefusal;
import org.tiean.transfer.entity.AnswerTransfer;
import org.tiean.transfer.entity.ConsultJurisdiction;
import org.tiean.transfer.entity.HandOverCrime;
import org.tiean.transfer.entity.HandOverGoods;
import org.tiean.transfer.entity.PoliceAnswer;
import org.tiean.transfer.entity.ProposeTransfer;
import org.tiean.transfer.entity.ReceiveTransfer;
import org.tiean.transfer.entity.RecordCriminalOutcome;
import org.tiean.transfer.entity.RecordDesignation;
import org.tiean.transfer.entity.RecordPoliceAnswer;
import org.tiean.transfer.entity.ReplyToTransfer;
import org.tiean.transfer.entity.ReportCrime;
import org.tiean.transfer.entity.ReviewCrimeTransfer;
import org.tiean.transfer.entity.SendTransfer;
import org.tiean.transfer.entity.TransferOpinion;

/** Cases that go to another organ or the police, and that come from one. */
@ApplicationScoped
class TransferRoom implements Room {

    private static final String POLICE = "示范市公安局样板区分局";

    @Inject
    Cast cast;

    @Inject
    DrawnSignatures signatures;

    @Inject
    Transfers transfers;

    @Inject
    CrimeTransfers crimes;

    @Inject
    IncomingTransfers incoming;

    @Override
    public Map<String, Word> words() {
        Map<String, Word> words = new HashMap<>();
        words.put("propose-transfer", (life, with) -> transfers.propose(life.request(), new ProposeTransfer(ProposeTransfer.Ground.NO_COMPETENCE,
                "示范市邻区综合行政执法局", "违法行为发生地在邻区", "已电话告知当事人")));
        words.put("approve-transfer", (life, with) -> transfers.approve(life.request(), opinion(with)));
        words.put("send-transfer", (life, with) -> transfers.send(life.request(), new SendTransfer("李接收")));
        words.put("record-transfer-answer", (life, with) -> transfers.answer(life.request(), new AnswerTransfer(AnswerTransfer.Answer.valueOf(with), life.today(),
                with.equals("REFUSED") ? "不属于我局管辖" : null)));
        words.put("consult-jurisdiction", (life, with) -> transfers.consult(life.request(), new ConsultJurisdiction(ConsultJurisdiction.Agreement.valueOf(with),
                "双方承办人员", "就违法行为发生地交换意见", with.equals("NONE") ? "示范市城市管理局" : null)));
        words.put("record-designation", (life, with) -> transfers.designate(life.request(), new RecordDesignation("示范市城市管理局", "示城管指〔2026〕3号",
                life.today(), with.equals("ours"))));
        words.put("receive-transfer", (life, with) -> incoming.receive(life.request(), new ReceiveTransfer(ReceiveTransfer.SenderKind.PROCURATORATE,
                "示范市样板区人民检察院", "示检行意〔2026〕8号", life.today(), life.today(), "不起诉后移送行政处罚", "不起诉决定书、检察意见书", null)));
        words.put("acknowledge-transfer", (life, with) -> incoming.acknowledge(life.request(), new AcknowledgeTransfer(with.equals("yes"),
                with.equals("yes") ? null : "不属于本机关管辖")));
        words.put("reply-to-transfer", (life, with) -> incoming.reply(life.request(), new ReplyToTransfer("处理结果：" + with)));
        crime(words);
        return words;
    }

    private void crime(Map<String, Word> words) {
        words.put("report-crime", (life, with) -> crimes.report(life.request(), new ReportCrime(cast.ids(life.played().pair()), POLICE, "污染环境罪",
                "《中华人民共和国刑法》第三百三十八条", "多次倾倒含危险废物的渣土三吨以上", "现场照片、检测报告、询问笔录", "建议移送公安机关")));
        words.put("review-crime-transfer", (life, with) -> crimes.review(life.request(), new ReviewCrimeTransfer(with.equals("yes"), "法制审核意见。")));
        words.put("decide-crime-transfer", (life, with) -> crimes.decide(life.request(), opinion(with)));
        words.put("hand-over-crime", (life, with) -> crimes.handOver(life.request(), new HandOverCrime("民警张某", "示范市样板区人民检察院")));
        words.put("record-police-answer", (life, with) -> crimes.answered(life.request(), police(life, with)));
        words.put("answer-refusal", (life, with) -> crimes.answerRefusal(life.request(), new AnswerRefusal(AnswerRefusal.Choice.valueOf(with),
                with.equals("SUPERVISION") ? "示范市样板区人民检察院" : null, "达到立案追诉标准")));
        words.put("record-challenge-outcome", (life, with) -> crimes.challengeAnswered(life.request(), police(life, with)));
        words.put("hand-over-goods", (life, with) -> crimes.handOverGoods(life.request(), new HandOverGoods("王执法", "民警张某", signatures.of("王执法"),
                signatures.of("民警张某"))));
        words.put("record-criminal-outcome", this::ended);
    }

    /** {@code NOT_PROSECUTED}, or {@code CONVICTED 20000} with the court's fine in yuan. */
    private void ended(ToldLife life, String with) {
        String[] said = with.split(" ");
        crimes.ended(life.request(), new RecordCriminalOutcome(RecordCriminalOutcome.Result.valueOf(said[0]), "示范市样板区人民法院", "（2026）示刑初8号", life.today(),
                said.length == 1 ? null : Money.ofYuan(Long.parseLong(said[1]))));
    }

    private static RecordPoliceAnswer police(ToldLife life, String with) {
        return new RecordPoliceAnswer(PoliceAnswer.Kind.valueOf(with), POLICE, "样公字〔2026〕3号", life.today(), life.today(),
                with.equals("FILED") ? null : "情节显著轻微");
    }

    private static TransferOpinion opinion(String with) {
        return new TransferOpinion(TransferOpinion.Outcome.valueOf(with), "意见。");
    }
}
