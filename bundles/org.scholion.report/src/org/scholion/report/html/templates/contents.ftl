<#import "text.ftl" as text>

<#-- More of them than this are found in their tables. -->
<#assign most = 400>

<#macro contents>
<nav id="contents" aria-labelledby="contents-title">
<h2 id="contents-title">${words("contents")}</h2>
<ol>
<#list parts as part>
<li><a href="#${part}">${words(part)}</a>
<#if part == "claims"><@topics/></#if>
<#if part == "layers"><@layers/></#if>
<#if part == "appendix"><@articles/></#if>
</li>
</#list>
</ol>
</nav>
</#macro>

<#macro topics>
<#local all = report.findings.topics>
<#if all?size gt 1 && all?size lte most>
<details><summary>${words("count-topics", all?size)}</summary>
<ul>
<#list all as topic>
<li><a href="#${targets.topic(topic?index)}"><#if topic.name?has_content><bdi>${topic.name}</bdi><#else>${words("no-topic")}</#if></a></li>
</#list>
</ul>
</details>
</#if>
</#macro>

<#macro layers>
<#if content.layers()?size lte most>
<ul class="plain">
<#list content.layers() as section>
<li class="layer-${section.number}"><a class="hue" href="#${targets.layer(section.number)}"><bdi>${section.layer.label}</bdi></a> <span class="quiet">${section.rows?size}</span></li>
</#list>
</ul>
</#if>
</#macro>

<#macro articles>
<#if content.articles()?size lte most>
<details><summary>${words("count-articles", content.articles()?size)}</summary>
<ul>
<#list content.articles() as section>
<li><a href="#${targets.article(section.article.id)}">${markup.title(section.article)}</a> <span class="quiet">${section.count()}</span></li>
</#list>
</ul>
</details>
</#if>
</#macro>
