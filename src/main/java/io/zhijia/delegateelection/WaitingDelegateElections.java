package io.zhijia.delegateelection;

import static io.zhijia.delegateelection.DelegateElectionPermission.COUNT_DELEGATE_VOTES;
import static io.zhijia.delegateelection.DelegateElectionPermission.KEEP_DELEGATE_ELECTIONS;

import io.zhijia.delegateelection.ElectionState.Announced;
import io.zhijia.delegateelection.ElectionState.Counted;
import io.zhijia.delegateelection.ElectionState.Failed;
import io.zhijia.delegateelection.ElectionState.Filed;
import io.zhijia.delegateelection.ElectionState.Listed;
import io.zhijia.delegateelection.ElectionState.Posted;
import io.zhijia.identity.Actor;
import io.zhijia.messaging.Waiting;
import io.zhijia.messaging.WaitingLine;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists to be fixed, papers to be counted, people to be looked at and postings that are over wait for whoever does it. */
@Component
class WaitingDelegateElections implements Waiting {

    private final DelegateElectionService service;

    WaitingDelegateElections(DelegateElectionService service) {
        this.service = service;
    }

    @Override
    public List<WaitingLine> waitingFor(Actor actor, LocalDate today) {
        if (!actor.may(COUNT_DELEGATE_VOTES)) {
            return List.of();
        }
        var keeps = actor.may(KEEP_DELEGATE_ELECTIONS);
        return service.open(actor).stream()
                .map(election -> line(actor, election, keeps, today))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private @Nullable WaitingLine line(Actor actor, DelegateElection election, boolean keeps, LocalDate today) {
        var held = election.notice().on();
        return switch (election.state()) {
            case Announced _ -> keeps ? line(election, "list", held) : null;
            case Listed _ -> {
                var isMine = !today.isBefore(held)
                        && !actor.member().equals(service.countedBy(actor, election.id()))
                        && !election.has(one -> one.member().equals(actor.member()));
                yield isMine ? line(election, "count", held) : null;
            }
            case Counted(var count) ->
                keeps ? line(election, election.isToReview() ? "review" : "post", count.on()) : null;
            case Posted posted -> {
                if (keeps && election.objections().stream().anyMatch(Objection::waits)) {
                    yield line(election, "answer", posted.until());
                }
                yield keeps && today.isAfter(posted.until()) ? line(election, "file", posted.until()) : null;
            }
            case Filed _, Failed _ -> null;
        };
    }

    private static WaitingLine line(DelegateElection election, String what, LocalDate due) {
        return new WaitingLine(election.where().name(), "delegateelection.waiting." + what, election.path(), due);
    }
}
