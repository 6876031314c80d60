<#import "text.ftl" as text>
<#import "cite.ftl" as cite>

<#-- Articles that repeat each other. -->
<#macro stories>
<#list report.findings.stories as story>
<section class="story" aria-labelledby="story-${story?index}">
<h3 id="story-${story?index}" dir="auto">${story.title}</h3>
<p class="meta">${words("count-articles", story.articles?size)}<#if story.first?has_content> · ${markup.date(story.first)}<#if story.last != story.first> – ${markup.date(story.last)}</#if></#if> · ${words("similarity-percent", numbers.percent(story.similarity))}</p>
<ul class="lines">
<#list content.articles(story.articles) as article>
<li>${markup.titleLink(article)} <span class="quiet"><#if article.source?has_content><bdi>${article.source}</bdi>, </#if>${markup.published(article)}</span> ${markup.source(article)}</li>
</#list>
</ul>
</section>
</#list>
</#macro>

<#macro timeline>
<ol class="timeline">
<#list report.findings.timeline as moment>
<li class="${(moment.kind == "publication")?then("publication", "moment")}">
<p class="when">${markup.date(moment.date)}</p>
<p class="what"><#if moment.entry?has_content><#if moment.label?has_content><span class="topic"><bdi>${moment.label}</bdi></span> </#if>${markup.cited([moment.entry], moment.words)}<#else><span class="quiet">${words("published")}: </span><#list content.articles([moment.article]) as article>${markup.titleLink(article)} ${markup.source(article)}<#else><bdi>${moment.words}</bdi></#list><#if moment.label?has_content> <span class="quiet"><bdi>${moment.label}</bdi></span></#if></#if></p>
</li>
</#list>
</ol>
</#macro>
