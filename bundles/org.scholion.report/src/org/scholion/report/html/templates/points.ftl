<#-- What a reader in a hurry reads. -->
<#import "text.ftl" as text>
<#import "cite.ftl" as cite>

<#macro briefing>
<#list content.briefing() as briefing>
<#local profile = briefing.profile>
<p class="lead">${words("for-reader")} <@text.isolated profile.role?has_content?then(profile.role, profile.name)/><#if profile.industry?has_content>, <bdi>${profile.industry}</bdi></#if></p>
<#if profile.topics?has_content || profile.entities?has_content>
<p class="quiet"><#list profile.topics + profile.entities as topic><bdi>${topic}</bdi><#sep> · </#list></p>
</#if>
<ol class="items">
<#list briefing.items as item>
<li>
<h3 dir="auto"><bdi>${item.headline}</bdi> <@cite.popRefs item.entries/></h3>
<p class="why" dir="auto">${item.why}</p>
<p class="meta"><#if item.date?has_content>${markup.date(item.date)} · </#if><span class="level ${item.confidence?lower_case}">${words("confidence")}: ${words("confidence-" + item.confidence?lower_case)}</span> · <span class="agreement">${words("agreement-" + item.agreement?lower_case?replace("_", "-"))}</span><#if item.sources?has_content> · <#list item.sources as source><bdi>${source}</bdi><#sep>, </#list></#if><#if item.articles?has_content> <#list content.articles(item.articles) as article>${markup.source(article)}<#sep> </#list></#if></p>
</li>
</#list>
</ol>
</#list>
</#macro>

<#macro keyPoints>
<ol class="points">
<#list report.findings.keyPoints as point>
<#local statement = point.statement>
<li>
<#if point.topic?has_content>
<p class="topic"><bdi>${point.topic}</bdi></p>
</#if>
<p class="said">${markup.first(statement.entries, statement.words)}<@cite.popRefs statement.entries/></p>
<p class="meta"><@standing statement/></p>
</li>
</#list>
</ol>
</#macro>

<#-- Who says it, how weakly, what kind it is, its grade, how many sources, whether it is disputed. -->
<#macro standing statement><#t>
<#if statement.speaker?has_content><bdi>${statement.speaker}</bdi> · </#if><#if statement.hedge?has_content><span class="hedge"><bdi>${statement.hedge}</bdi></span> · </#if><#if statement.kind?has_content><bdi>${statement.kind}</bdi> · </#if>${markup.grade(statement.grade)} · ${words("count-independent", statement.independentSources)}<#if statement.disputed> <strong class="disputed">${words("disputed")}</strong></#if><#t>
</#macro>
