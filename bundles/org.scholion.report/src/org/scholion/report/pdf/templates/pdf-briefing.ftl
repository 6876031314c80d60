<@p.heading "briefing"/>
<#if first>
<#assign profile = look.profile()>
<p class="quiet"><@p.isolated profile.role?has_content?then(profile.role, profile.name)/><#if profile.industry?has_content>, <@p.isolated profile.industry/></#if></p>
</#if>
<#list items as item>
<div class="item">
<h2 dir="${look.direction(item.headline)}">${item.headline}</h2>
<p>${item.why}<@p.refs item.entries/></p>
<p class="quiet">${words("confidence")}: ${words("confidence-" + item.confidence?string?lower_case)} · ${words("agreement")}: ${words("agreement-" + item.agreement?string?lower_case?replace("_", "-"))}<#if item.sources?has_content> · <#list item.sources as source><@p.isolated source/><#if source?has_next>, </#if></#list></#if><#if item.date?has_content> · ${dates.words(item.date)}</#if></p>
</div>
</#list>
