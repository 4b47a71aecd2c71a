package org.tiean.wholecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tiean.decision.boundary.Decisions;
import org.tiean.decision.entity.DecisionView;
import org.tiean.demo.control.Desk;
import org.tiean.disclosure.boundary.PublicationDecisions;
import org.tiean.document.entity.ServiceMethod;
import org.tiean.document.entity.ServiceParticulars;
import org.tiean.document.entity.ServiceProof;
import org.tiean.hearing.boundary.PenaltyNotices;

/** Papers served by any way but by hand: {@code POST 2} with a receipt of two days ago, {@code POST unproved} without what proves it. */
@ApplicationScoped
class ServiceRoom implements Room {

    private static final String UNPROVED = "unproved";

    @Inject
    Desk desk;

    @Inject
    PenaltyNotices notices;

    @Inject
    Decisions decisions;

    @Inject
    PublicationDecisions publications;

    @Override
    public Map<String, Word> words() {
        return Map.of(
                "serve-notice-by", (life, with) -> notices.serve(life.request(), by(life, desk.proof(life.played(), "penalty-notice"), with)),
                "serve-decision-by", (life, with) -> decisions.serve(life.request(), by(life, decision(life), with)));
    }

    private ServiceProof decision(ToldLife life) {
        List<UUID> current = decisions.current(life.caseId()).stream().map(DecisionView::id).toList();
        return desk.proof(life.played(), "penalty-decision", publications.of(life.caseId()).stream()
                .filter(made -> current.contains(made.decisionId())).flatMap(made -> made.noticeDocumentId().stream()).toArray(UUID[]::new));
    }

    private static ServiceProof by(ToldLife life, ServiceProof proof, String with) {
        String[] words = with.split(" ");
        ServiceMethod method = ServiceMethod.valueOf(words[0]);
        if (words.length > 1 && words[1].equals(UNPROVED)) {
            return proof.by(method, null, null, ServiceParticulars.NONE);
        }
        int ago = words.length > 1 ? Integer.parseInt(words[1]) : 0;
        LocalDate day = life.today().minusDays(ago);
        return switch (method) {
            case LEFT -> proof.by(method, "当事人拒绝签收", "现场照片3张", ServiceParticulars.NONE);
            case POST -> proof.by(method, "两次上门均无人", "邮政网站查询记录截图1张", ServiceParticulars.posted("1234567890123", day));
            case ENTRUSTED -> proof.by(method, "当事人现住邻市", "受委托机关的送达回证", ServiceParticulars.entrusted("邻示市城市管理局", "邻城管送〔2026〕3号", day));
            case FORWARDED -> proof.by(method, null, "监所的送达回证",
                    ServiceParticulars.forwarded(ServiceParticulars.ForwardingGround.IMPRISONED, "示范市监狱", day));
            case ELECTRONIC -> proof.by(method, null, "到达截图1张", ServiceParticulars.electronic(life.now().minus(Duration.ofDays(ago))));
            default -> throw new IllegalArgumentException(with);
        };
    }
}
