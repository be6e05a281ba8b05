package io.zhijia.account;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembers each attempt, and counts the wrong ones. */
@Service
@Transactional
class SignInRecorder {

    private final Logins logins;
    private final Traces traces;

    SignInRecorder(Logins logins, Traces traces) {
        this.logins = logins;
        this.traces = traces;
    }

    void record(SignInAttempt attempt) {
        logins.findToChange(attempt.login())
                .ifPresent(login -> logins.save(login.after(attempt.rightPassword(), attempt.at())));
        traces.add(attempt);
    }
}
