// SPDX-License-Identifier: Apache-2.0
package org.selfsame.peers;

import ca.uhn.fhir.batch2.jobs.config.Batch2JobsConfig;
import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.jpa.api.IDaoRegistry;
import ca.uhn.fhir.jpa.api.config.JpaStorageSettings;
import ca.uhn.fhir.jpa.api.config.ThreadPoolFactoryConfig;
import ca.uhn.fhir.jpa.api.dao.IFhirSystemDao;
import ca.uhn.fhir.jpa.batch2.JpaBatch2Config;
import ca.uhn.fhir.jpa.config.r4.JpaR4Config;
import ca.uhn.fhir.jpa.config.util.HapiEntityManagerFactoryUtil;
import ca.uhn.fhir.jpa.config.util.ResourceCountCacheUtil;
import ca.uhn.fhir.jpa.dao.FulltextSearchSvcImpl;
import ca.uhn.fhir.jpa.dao.IFulltextSearchSvc;
import ca.uhn.fhir.jpa.dao.search.HSearchSortHelperImpl;
import ca.uhn.fhir.jpa.dao.search.IHSearchSortHelper;
import ca.uhn.fhir.jpa.model.config.PartitionSettings;
import ca.uhn.fhir.jpa.model.config.SubscriptionSettings;
import ca.uhn.fhir.jpa.provider.DaoRegistryResourceSupportedSvc;
import ca.uhn.fhir.jpa.provider.IJpaSystemProvider;
import ca.uhn.fhir.jpa.provider.JpaCapabilityStatementProvider;
import ca.uhn.fhir.jpa.provider.ValueSetOperationProvider;
import ca.uhn.fhir.jpa.search.DatabaseBackedPagingProvider;
import ca.uhn.fhir.jpa.search.IStaleSearchDeletingSvc;
import ca.uhn.fhir.jpa.search.StaleSearchDeletingSvcImpl;
import ca.uhn.fhir.jpa.subscription.channel.config.SubscriptionChannelConfig;
import ca.uhn.fhir.jpa.subscription.match.config.SubscriptionProcessorConfig;
import ca.uhn.fhir.jpa.subscription.match.deliver.email.IEmailSender;
import ca.uhn.fhir.jpa.subscription.submit.config.SubscriptionSubmitterConfig;
import ca.uhn.fhir.jpa.util.ResourceCountCache;
import ca.uhn.fhir.rest.api.IResourceSupportedSvc;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.server.RestfulServer;
import ca.uhn.fhir.rest.server.provider.ResourceProviderFactory;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.quartz.QuartzAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

/** A real HAPI FHIR R4 JPA server at /fhir for tests: H2 in memory, or any JDBC address. */
@Configuration
@EnableAutoConfiguration(exclude = {QuartzAutoConfiguration.class, ThymeleafAutoConfiguration.class, HibernateJpaAutoConfiguration.class, FlywayAutoConfiguration.class})
@Import({JpaR4Config.class, JpaBatch2Config.class, Batch2JobsConfig.class, ThreadPoolFactoryConfig.class,
  SubscriptionSubmitterConfig.class, SubscriptionProcessorConfig.class, SubscriptionChannelConfig.class})
public class HapiPeer {
  public static void main(String[] args) { SpringApplication.run(HapiPeer.class, args); }

  @Bean JpaStorageSettings storageSettings() {
    JpaStorageSettings s = new JpaStorageSettings(); // HAPI's own defaults: searches reused for 60 s, no digits-only client ids
    s.setExpungeEnabled(true);
    s.setHibernateSearchIndexFullText(false);
    s.setHibernateSearchIndexSearchParams(false);
    return s;
  }
  @Bean PartitionSettings partitionSettings() { return new PartitionSettings(); }
  @Bean SubscriptionSettings subscriptionSettings() { return new SubscriptionSettings(); }
  @Bean IEmailSender emailSender() { return mail -> {}; }
  @Bean IFulltextSearchSvc fulltextSearch() { return new FulltextSearchSvcImpl(); }
  @Bean IStaleSearchDeletingSvc staleSearches() { return new StaleSearchDeletingSvcImpl(); }
  @Bean IHSearchSortHelper sortHelper(ISearchParamRegistry r) { return new HSearchSortHelperImpl(r); }
  @Bean IResourceSupportedSvc resourceSupported(IDaoRegistry r) { return new DaoRegistryResourceSupportedSvc(r); }
  @Bean(name = "myResourceCountsCache") ResourceCountCache counts(IFhirSystemDao<?, ?> d) { return ResourceCountCacheUtil.newResourceCountCache(d); }
  @Bean DatabaseBackedPagingProvider paging() {
    DatabaseBackedPagingProvider p = new DatabaseBackedPagingProvider();
    p.setDefaultPageSize(50); p.setMaximumPageSize(1000);
    return p;
  }

  @Bean LocalContainerEntityManagerFactoryBean entityManagerFactory(
      DataSource db, ConfigurableListableBeanFactory beans, FhirContext fhir, JpaStorageSettings settings,
      org.springframework.core.env.Environment env) {
    LocalContainerEntityManagerFactoryBean f = HapiEntityManagerFactoryUtil.newEntityManagerFactory(beans, fhir, settings);
    Properties p = new Properties();
    p.putAll(Map.of(
      "hibernate.dialect", env.getProperty("peer.dialect", "ca.uhn.fhir.jpa.model.dialect.HapiFhirH2Dialect"),
      "hibernate.hbm2ddl.auto", "update",
      "hibernate.jdbc.batch_size", "20",
      "hibernate.cache.use_query_cache", "false",
      "hibernate.cache.use_second_level_cache", "false",
      "hibernate.search.enabled", "false"));
    f.setJpaProperties(p);
    f.setPersistenceUnitName("HAPI_PU");
    f.setDataSource(db);
    return f;
  }
  @Bean JpaTransactionManager transactionManager(EntityManagerFactory f) { return new JpaTransactionManager(f); }

  @Bean ServletRegistrationBean<RestfulServer> fhir(
      FhirContext context, ResourceProviderFactory providers, IJpaSystemProvider system, IFhirSystemDao<?, ?> systemDao,
      JpaStorageSettings settings, ISearchParamRegistry params, IValidationSupport validation,
      DatabaseBackedPagingProvider paging, ValueSetOperationProvider valueSets, AutowireCapableBeanFactory beans) {
    RestfulServer server = new RestfulServer(context);
    beans.autowireBean(server);
    server.registerProviders(providers.createProviders());
    server.registerProviders(system, valueSets);
    JpaCapabilityStatementProvider meta = new JpaCapabilityStatementProvider(server, systemDao, settings, params, validation);
    server.setServerConformanceProvider(meta);
    server.setPagingProvider(paging);
    server.setDefaultResponseEncoding(EncodingEnum.JSON);
    ServletRegistrationBean<RestfulServer> r = new ServletRegistrationBean<>(server, "/fhir/*");
    r.setLoadOnStartup(1);
    return r;
  }
}
