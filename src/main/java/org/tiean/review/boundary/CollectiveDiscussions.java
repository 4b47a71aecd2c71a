package org.tiean.review.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.tiean.authority.boundary.Officers;
import org.tiean.authority.entity.Officer;
import org.tiean.authority.entity.Position;
import org.tiean.casefile.boundary.Acts;
import org.tiean.casefile.entity.ActKind;
import org.tiean.casefile.entity.ActRequest;
import org.tiean.casefile.entity.Receipt;
import org.tiean.casefile.entity.Stage;
import org.tiean.document.boundary.CaseDocuments;
import org.tiean.document.entity.DocumentOrder;
import org.tiean.kernel.entity.Refusal;
import org.tiean.review.control.Reviews;
import org.tiean.review.control.ReviewText;
import org.tiean.review.entity.CollectiveDiscussion;
import org.tiean.review.entity.Conclusion;
import org.tiean.review.entity.Discuss;

/** The heads discuss a heavy or complex case together (集体讨论; 行政处罚法57(2)). */
@ApplicationScoped
@Transactional
public class CollectiveDiscussions {

    @PersistenceContext(unitName = "tiean")
    EntityManager em;

    @Inject
    Acts acts;

    @Inject
    Reviews reviews;

    @Inject
    ReviewText text;

    @Inject
    Officers officers;

    @Inject
    CaseDocuments documents;

    /** Records a discussion, which carries the case on or sends it back. Produces {@code discussionId}. */
    public Receipt record(ActRequest request, Discuss command) {
        return acts.perform(request, ActKind.DISCUSS, command.toFacts(), act -> {
            if (command.endedAt().isAfter(act.occurredAt())) {
                throw Refusal.invalid("casefile.request.in-the-future");
            }
            UUID agency = act.caseFile().agencyId();
            int expected = (int) officers.ofAgency(agency).stream()
                    .filter(officer -> officer.position() != Position.STAFF).count();
            UUID report = reviews.reportInQuestion(request.caseId())
                    .orElseThrow(() -> Refusal.conflict("hearing.notice.none"));
            CollectiveDiscussion discussion = new CollectiveDiscussion(request.caseId(), report, command, expected);
            command.voices().forEach(voice -> {
                Officer officer = officers.require(voice.officerId());
                discussion.heard(officer.id(), officer.name(), post(officer), voice.vote(), voice.opinion());
            });
            discussion.documented(documents.order(act, new DocumentOrder("collective-discussion-record", null,
                    text.discussion(act.caseFile(), discussion, command, expected))));
            em.persist(discussion);
            act.produced("discussionId", discussion.id());
            act.outcome("discussion", command.conclusion().name());
            act.caseFile().advanceTo(command.conclusion() == Conclusion.AGREED ? Stage.DECISION : Stage.INVESTIGATION);
        });
    }

    private static String post(Officer officer) {
        return officer.position() == Position.HEAD ? "主要负责人" : "分管负责人";
    }

    /** Discussions of a case, oldest first. */
    public List<CollectiveDiscussion> of(UUID caseId) {
        return reviews.discussions(caseId);
    }
}
