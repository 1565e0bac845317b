package cn.jinchuanggu.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

    /** Hashes carry their algorithm, so that a stronger one can follow without asking anybody for a new password. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new RememberingPasswords(PasswordEncoderFactories.createDelegatingPasswordEncoder(), System::nanoTime);
    }
}
