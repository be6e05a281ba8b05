package io.zhijia.messaging;

import io.zhijia.identity.Actor;
import io.zhijia.web.HtmlPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Tells the page frame how many messages wait, once it is known who is looking. */
@Component
class UnreadCount implements HandlerInterceptor, WebMvcConfigurer {

    private static final int ONCE_THE_ACTOR_IS_KNOWN = 100;
    private final Inbox inbox;

    UnreadCount(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(Actor.class.getName()) instanceof Actor actor
                && request.getAttribute(HtmlPage.UNREAD) == null) {
            request.setAttribute(HtmlPage.UNREAD, inbox.unread(actor));
        }
        return true;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this).excludePathPatterns("/assets/**").order(ONCE_THE_ACTOR_IS_KNOWN);
    }
}
