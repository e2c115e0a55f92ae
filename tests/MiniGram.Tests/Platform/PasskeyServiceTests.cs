using Microsoft.AspNetCore.Identity;
using MiniGram.Platform.Accounts;

namespace MiniGram.Platform;

public sealed class PasskeyServiceTests
{
    [Fact]
    public async Task Passkeys_are_listed_named_and_removed_by_their_owner_only()
    {
        await using var site = await TestSite.CreateAsync();
        var (ada, bob) = ((await site.JoinAsync("ada")).Id!.Value, (await site.JoinAsync("bob")).Id!.Value);
        var first = (await site.Passkeys.AddAsync(ada, "  ", Key(1))).Value!;
        var second = (await site.Passkeys.AddAsync(ada, "Blue\nkey", Key(2))).Value!;
        Assert.Equal(["Passkey 1", "Blue key"], (await site.Passkeys.ListAsync(ada)).Select(passkey => passkey.Name));
        Assert.False((await site.Passkeys.AddAsync(bob, "", Key(1))).Done); // One passkey is one account's.
        Assert.Null(await site.Passkeys.RenameAsync(bob, first.Id, "mine"));
        Assert.False(await site.Passkeys.RemoveAsync(bob, first.Id));
        Assert.False((await site.Passkeys.RenameAsync(ada, first.Id, " "))!.Done);
        Assert.False((await site.Passkeys.RenameAsync(ada, first.Id, new string('x', 51)))!.Done);
        Assert.True((await site.Passkeys.RenameAsync(ada, first.Id, "Phone"))!.Done);
        Assert.True(await site.Passkeys.RemoveAsync(ada, second.Id));
        Assert.Equal("Phone", Assert.Single(await site.Passkeys.ListAsync(ada)).Name);
        Assert.Equal(3, (await site.Notices.ListAsync(ada, null)).Items.Count);
        Assert.Empty((await site.Notices.ListAsync(bob, null)).Items);
    }

    [Fact]
    public async Task What_is_kept_is_what_the_device_said()
    {
        await using var site = await TestSite.CreateAsync();
        var ada = (await site.JoinAsync("ada")).Id!.Value;
        await site.Passkeys.AddAsync(ada, "", Key(7, 3));
        var kept = Assert.Single(await site.Passkeys.KeysAsync(ada));
        Assert.Equal(Key(7).CredentialId, kept.CredentialId);
        Assert.Equal(Key(7).PublicKey, kept.PublicKey);
        Assert.Equal((3u, true, true, true), (kept.SignCount, kept.IsUserVerified, kept.IsBackupEligible, kept.IsBackedUp));
        Assert.Equal(["internal", "hybrid"], kept.Transports!);
        Assert.Equal(ada, await site.Passkeys.OwnerAsync(Key(7).CredentialId));
        Assert.Null(await site.Passkeys.OwnerAsync(Key(8).CredentialId));
    }

    [Fact]
    public async Task Counter_goes_up_only_and_of_two_answers_with_one_count_one_gets_in()
    {
        await using var site = await TestSite.CreateAsync();
        var ada = (await site.JoinAsync("ada")).Id!.Value;
        await site.Passkeys.AddAsync(ada, "", Key(1, 3));
        Assert.Null(await site.Passkeys.SignInAsync(ada, Key(1, 3)));
        var both = await Task.WhenAll(site.Passkeys.SignInAsync(ada, Key(1, 4)), site.Passkeys.SignInAsync(ada, Key(1, 4)));
        Assert.Single(both, account => account is not null);
        Assert.Null(await site.Passkeys.SignInAsync(ada, Key(1, 0)));
        await site.Passkeys.AddAsync(ada, "", Key(2)); // A device that does not count says 0 for ever.
        Assert.NotNull(await site.Passkeys.SignInAsync(ada, Key(2)));
        Assert.NotNull(await site.Passkeys.SignInAsync(ada, Key(2)));
    }

    [Fact]
    public async Task Challenge_is_used_once_and_forgotten_when_it_no_longer_holds()
    {
        await using var site = await TestSite.CreateAsync();
        var until = site.Clock.GetUtcNow() + TimeSpan.FromMinutes(5);
        var both = await Task.WhenAll(site.Passkeys.TakeChallengeAsync("one", until), site.Passkeys.TakeChallengeAsync("one", until));
        Assert.Single(both, taken => taken);
        site.Clock.Advance(TimeSpan.FromMinutes(6));
        Assert.True(await site.Passkeys.TakeChallengeAsync("two", until + TimeSpan.FromMinutes(6)));
        Assert.Equal(1, await site.Database.Read(sql => sql.OneAsync<int>("select count(*) from used_challenges")));
    }

    [Fact]
    public async Task Account_has_a_limit_and_takes_its_passkeys_with_it()
    {
        await using var site = await TestSite.CreateAsync();
        var ada = (await site.JoinAsync("ada")).Id!.Value;
        for (var n = 0; n < PasskeyService.Most; n++)
            Assert.True((await site.Passkeys.AddAsync(ada, "", Key((byte)n))).Done);
        Assert.Contains("may have 20 passkeys", (await site.Passkeys.AddAsync(ada, "", Key(99))).Problems[0].Words, StringComparison.Ordinal);
        Assert.True((await site.Leaving.DeleteAsync(ada, TestSite.Password)).Done);
        Assert.Null(await site.Passkeys.OwnerAsync(Key(1).CredentialId));
        Assert.Null(await site.Passkeys.SignInAsync(ada, Key(1, 9)));
    }

    private static UserPasskeyInfo Key(byte id, uint count = 0) => new([id, 2, 3], [id, 5, 6], DateTimeOffset.UnixEpoch, count, ["internal", "hybrid"], true, true, true, [], []);
}
