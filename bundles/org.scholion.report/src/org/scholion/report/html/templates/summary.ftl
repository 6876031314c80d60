<#-- What the report rests on, in numbers. -->
<#import "text.ftl" as text>
<#import "cite.ftl" as cite>

<#macro summary>
<#local counts = report.statistics>
<dl class="figures">
<@figure report.articles?size "articles"/>
<@figure counts.sources "sources"/>
<@figure content.count() "annotations"/>
<@figure content.statements() "claims-count"/>
<@figure report.findings.contradictions?size "contradictions"/>
<@figure report.findings.stories?size "stories"/>
</dl>
<#if counts.first?has_content>
<p class="period">${words("published")}: ${markup.date(counts.first)}<#if counts.last != counts.first> – ${markup.date(counts.last)}</#if></p>
</#if>
<h3 id="articles-title">${words("articles")}</h3>
<@text.wide "articles-title" "articles">
<thead><tr><th scope="col" class="number">${words("number")}</th><th scope="col">${words("title")}</th><th scope="col">${words("source")}</th><th scope="col">${words("reliability")}</th><th scope="col">${words("date")}</th><th scope="col">${words("language")}</th><th scope="col" class="number">${words("annotations")}</th></tr></thead>
<tbody>
<#list content.articles() as section>
<#local article = section.article>
<tr><td class="number">${article.number}</td><th scope="row">${markup.titleLink(article)}</th><td><bdi>${article.source}</bdi></td><td>${article.reliability}</td><td class="date">${markup.published(article)}</td><td><bdi>${article.language}</bdi></td><td class="number">${section.count()}</td></tr>
</#list>
</tbody>
</@text.wide>
</#macro>

<#macro figure number key>
<#if number gt 0>
<div><dt>${words(key)}</dt><dd>${numbers.of(number?c)}</dd></div>
</#if>
</#macro>

<#macro drawings>
<#list charts as chart>
<figure class="chart" id="${targets.chart(chart?index)}">
<@drawing chart=chart/>
<figcaption><strong>${chart.title}</strong> ${chart.summary}</figcaption>
</figure>
</#list>
</#macro>
