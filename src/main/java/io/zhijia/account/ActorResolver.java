package io.zhijia.account;

import io.zhijia.identity.Actor;
import io.zhijia.identity.IdentityService;
import io.zhijia.web.HtmlPage;
import io.zhijia.web.UnitWays;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Finds out once per request who is acting, and hands it to every controller method that takes an {@link Actor}. */
@Component
class ActorResolver implements HandlerInterceptor, HandlerMethodArgumentResolver, WebMvcConfigurer {

    private static final String ACTOR = Actor.class.getName();
    private final Logins logins;
    private final IdentityService identity;
    private final SignInWatch watch;

    ActorResolver(Logins logins, IdentityService identity, SignInWatch watch) {
        this.logins = logins;
        this.identity = identity;
        this.watch = watch;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (request.getRemoteUser() == null || request.getAttribute(ACTOR) != null) {
            return true;
        }
        var login = login(request.getRemoteUser());
        watch.cameIn(login, request);
        var actor = identity.actor(login, login.member());
        request.setAttribute(ACTOR, actor);
        request.setAttribute(HtmlPage.PERSON, actor.name());
        request.setAttribute(UnitWays.WHOSE, actor);
        if (!actor.offices().isEmpty()) {
            request.setAttribute(HtmlPage.OFFICER, true);
        }
        return mayGoOn(login, request, response);
    }

    /** Until a first password is chosen there is no other page. */
    private static boolean mayGoOn(Login login, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (login.mustChoosePassword()
                && !isFromOutside(request)
                && !request.getRequestURI().matches("/me/password|/language")) {
            response.sendRedirect("/me/password");
            return false;
        }
        return true;
    }

    /** Who signs in elsewhere needs no password here. */
    private static boolean isFromOutside(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof OAuth2AuthenticationToken;
    }

    private Login login(String name) {
        return logins.find(name)
                .filter(login -> !login.isClosed())
                .orElseThrow(() -> new InsufficientAuthenticationException("No login " + name + " any more"));
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        return request.getAttribute(ACTOR, RequestAttributes.SCOPE_REQUEST);
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors
                .addInterceptor(this)
                .excludePathPatterns("/assets/**", "/sign-in", "/start", "/error", "/projector/**");
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }
}
