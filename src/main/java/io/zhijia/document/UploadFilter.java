package io.zhijia.document;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away an upload that is far too large before anybody reads it.
 *
 * <p>Later it would be cut off in the middle, its form token lost, and the person told that the page had expired.
 */
@Component
@Order(-200) // before the form token is looked for
class UploadFilter extends OncePerRequestFilter {

    private static final long FORM = 1 << 20; // the other fields

    private final long most;

    UploadFilter(FileSettings settings) {
        this.most = settings.most().toBytes() + FORM;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > most) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else {
            chain.doFilter(request, response);
        }
    }
}
