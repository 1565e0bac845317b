package cn.jinchuanggu.account;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

    private static final String PRESENT = "hmac-bcrypt";

    /**
     * Hashes carry their algorithm, so that a stronger one can follow without asking anybody for a new password: those written
     * as plain bcrypt go on to work, and are replaced when their owner signs in.
     */
    @Bean
    PasswordEncoder passwordEncoder() {
        Map<String, PasswordEncoder> known = Map.of(PRESENT, new LongPasswords(), "bcrypt", new BCryptPasswordEncoder());
        return new RememberingPasswords(new DelegatingPasswordEncoder(PRESENT, known), System::nanoTime);
    }
}
