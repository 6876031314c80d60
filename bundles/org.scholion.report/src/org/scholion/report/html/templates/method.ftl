<#-- How the report came to be, and what it rests on. -->
<#import "text.ftl" as text>
<#import "cite.ftl" as cite>

<#macro method>
<#local method = report.method>
<p>${words("method-scope", report.articles?size, (method.casebookArticles == 0)?then(report.articles?size, method.casebookArticles))}</p>
<#if method.selection?has_content>
<ul>
<#list method.selection as sentence>
<li dir="auto">${sentence}</li>
</#list>
</ul>
</#if>
<@leftOut method.leftOut/>
<#if method.problems?has_content>
<h3>${words("problems")}</h3>
<ul class="warnings">
<#list method.problems as problem>
<li dir="auto">${problem}</li>
</#list>
</ul>
</#if>
<#if report.articles?has_content>
<@arrivals/>
</#if>
<@grades/>
</#macro>

<#macro leftOut counts>
<#if counts?has_content>
<h3 id="left-out-title">${words("left-out")}</h3>
<@text.wide "left-out-title" "left-out">
<thead><tr><th scope="col">${words("reason")}</th><th scope="col" class="number">${words("articles")}</th></tr></thead>
<tbody>
<#list counts as count>
<tr><th scope="row"><bdi>${count.label}</bdi></th><td class="number">${numbers.of(count.count?c)}</td></tr>
</#list>
</tbody>
</@text.wide>
</#if>
</#macro>

<#macro arrivals>
<h3 id="extraction-title">${words("extraction")}</h3>
<@text.wide "extraction-title" "arrivals">
<thead><tr><th scope="col" class="number">${words("number")}</th><th scope="col">${words("article")}</th><th scope="col">${words("read-with")}</th><th scope="col">${words("came-from")}</th><th scope="col" class="number">${words("version")}</th><th scope="col">${words("reader")}</th><th scope="col" class="number">${words("boilerplate")}</th><th scope="col">${words("warnings")}</th></tr></thead>
<tbody>
<#list report.articles as article>
<#local came = article.extraction>
<tr><td class="number">${article.number}</td><th scope="row">${markup.titleLink(article)}</th><td><bdi>${came.reader}</bdi> <bdi>${came.readerVersion}</bdi></td><td><#if came.retrievedFrom?has_content><@text.address came.retrievedFrom/><#else><bdi>${article.fileName}</bdi></#if><#if article.retrieved?has_content><br/><span class="quiet">${markup.date(article.retrieved)}</span></#if></td><td class="number">${came.version}</td><td><#list article.readers as reader><bdi>${reader.analyst}</bdi> <span class="quiet">${reader.finished?then(words("finished"), words("open"))}</span><#sep><br/></#list></td><td class="number">${numbers.of(came.boilerplate?c)}</td><td><#if came.truncated>${words("truncated")} </#if><#list article.warnings as warning><bdi>${warning}</bdi><#sep><br/></#list></td></tr>
</#list>
</tbody>
</@text.wide>
<@readings/>
</#macro>

<#-- With which settings the articles were read: mostly the same for all of them. -->
<#macro readings>
<#list content.readings() as reading>
<#if reading.options?has_content>
<p class="options"><bdi>${reading.reader}</bdi> <bdi>${reading.version}</bdi>, ${words("number")} ${reading.numbers}: <span class="quiet"><#list reading.options as option><bdi>${option}</bdi><#sep> · </#list></span></p>
</#if>
</#list>
</#macro>

<#-- The Admiralty system: what the letters and the digits mean. -->
<#macro grades>
<h3>${words("grade")}</h3>
<p>${words("grade-explained")}</p>
<div class="grades">
<dl><#list ["A", "B", "C", "D", "E", "F"] as letter><div><dt>${letter}</dt><dd>${words("reliability-" + letter)}</dd></div></#list></dl>
<dl><#list ["1", "2", "3", "4", "5", "6"] as digit><div><dt>${digit}</dt><dd>${words("credibility-" + digit)}</dd></div></#list></dl>
</div>
</#macro>

<#macro bibliography>
<ol class="sources">
<#list report.articles as article>
<li id="${targets.source(article.id)}" value="${article.number}" lang="${languages.of(article.language)}" dir="auto">${sources[article?index]}<#if shown.appendix> <a class="quiet" href="#${targets.article(article.id)}" lang="${languages.of(report.cover.language)}">${words("in-appendix")}</a></#if></li>
</#list>
</ol>
</#macro>
