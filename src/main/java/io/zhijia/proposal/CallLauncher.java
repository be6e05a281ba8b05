package io.zhijia.proposal;

import io.zhijia.congress.SittingDirectory.Ahead;
import io.zhijia.identity.Actor;
import io.zhijia.planning.LaunchOrder;
import io.zhijia.planning.Launcher;
import io.zhijia.work.LaunchKind;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Turns a plan item 征集提案 into a call by the rules of the last one; the secretary goes on with its particulars. */
@Component
class CallLauncher implements Launcher {

    private final Calls calls;
    private final NextCall next;
    private final CallNews news;

    CallLauncher(Calls calls, NextCall next, CallNews news) {
        this.calls = calls;
        this.next = next;
        this.news = news;
    }

    @Override
    public LaunchKind kind() {
        return LaunchKind.PROPOSAL_CALL;
    }

    @Override
    public String launch(Actor actor, LaunchOrder order) {
        var start = next.start(actor, Locale.SIMPLIFIED_CHINESE);
        var sitting = start.sitting().filter(one -> !one.day().isBefore(order.begins()));
        var call = new Call(
                actor.union(),
                CallId.next(),
                order.title(),
                sitting.map(Ahead::id).orElse(null),
                sitting.map(Ahead::title).orElse(""),
                order.area(),
                order.item(),
                order.begins(),
                order.ends(),
                start.guidance(),
                start.subjects(),
                start.rules(),
                0);
        calls.save(call);
        calls.save(actor.union(), call.id(), start.help());
        news.called(actor, call);
        return call.path();
    }
}
