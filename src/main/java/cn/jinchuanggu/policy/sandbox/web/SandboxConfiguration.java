package cn.jinchuanggu.policy.sandbox.web;

import cn.jinchuanggu.policy.Policy;
import cn.jinchuanggu.policy.sandbox.RecordedCases;
import cn.jinchuanggu.policy.sandbox.Sandbox;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the sandbox a bean, with one thread of its own, so that trials never take more than one core from readers. */
@Configuration(proxyBeanMethods = false)
class SandboxConfiguration {

    @Bean(destroyMethod = "shutdownNow")
    ExecutorService sandboxWorker() {
        return Executors.newSingleThreadExecutor(Thread.ofPlatform().name("sandbox").daemon().factory());
    }

    @Bean
    Sandbox sandbox(Clock clock, Policy policy, RecordedCases cases, ExecutorService sandboxWorker) {
        return new Sandbox(clock, policy, cases, sandboxWorker);
    }
}
